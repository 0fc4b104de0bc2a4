// Ends the run with its counts alone on a line, and with what was not run for want of a program.
export default class SummaryReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults }) {
    const notRun = testResults.flatMap(({ testResults: tests }) => tests.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName));
    for (const name of notRun) console.log(`not run: ${name}`);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}`);
  }
}

// Ends the run with its counts alone on a line, and with what was not run for want of a program.
export default class SummaryReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults }) {
    const tests = testResults.flatMap((file) => file.testResults);
    const notRun = tests.filter(({ status }) => status === 'pending').map(({ fullName }) => `not run: ${fullName}`);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    const counts = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}`;
    // Other reporters print after this one is called.
    process.once('exit', () => console.log([...notRun, counts].join('\n')));
  }
}

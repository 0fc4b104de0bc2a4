/** The command line. One file for each command. */
import { addQuestions, askCommand } from './ask.js';
import { command } from './command.js';
import { commands } from './commands.js';
import { faultInWords } from './faults.js';
import { addReceipts, receiptCommand } from './receipt.js';

const fail = (fault: unknown): never => {
  console.error(faultInWords(fault, process.env));
  process.exit(1);
};
process.on('uncaughtException', fail);
// Whoever reads the output may have enough before its end, as `head` does; a full disk must not pass for one who has.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') fail(Object.assign(fault, { path: 'standard output' }));
});
process.stderr.on('error', () => undefined);

const loophole = command('loophole', ['npm start', 'npm run loophole -- ask q01', 'npm run loophole -- check --help']).description(
  'How sanctions are got round, with the evidence for every edge.',
);
for (const one of commands) loophole.addCommand(one);
const [called, ...rest] = process.argv.slice(2);
if (rest.some((one) => !one.startsWith('-'))) {
  if (called === askCommand.name()) await addQuestions(askCommand);
  if (called === receiptCommand.name()) await addReceipts(receiptCommand);
}
await loophole.parseAsync();

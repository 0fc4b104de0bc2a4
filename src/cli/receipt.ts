import type { Command } from 'commander';
import { command } from './command.js';

/** `loophole receipt`: a signed record of what a question came to. */
export const receiptCommand: Command = command('receipt', [
  'loophole receipt q01 -o receipt.json',
  'loophole receipt q01 --as-of 2019-10-31 --resolution 2397 -o receipt.json',
])
  .description('have a running API answer a question and sign what it came to: a record of a search, not a clearance')
  .usage('<question> [options]')
  .helpCommand(false)
  .allowExcessArguments()
  .action((_, self: Command) => {
    const [unknown] = self.args;
    self.error(`error: ${unknown === undefined ? 'a question is missing' : `"${unknown}" is no question`}; "loophole ask" lists them`);
  });

/** Give `loophole receipt` its questions; for that the catalogue is read. */
export async function addReceipts(to: Command): Promise<void> {
  const { receiptCommands } = await import('./receipts.js');
  for (const one of receiptCommands()) to.addCommand(one, { hidden: true });
}

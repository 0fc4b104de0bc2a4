import type { Command } from 'commander';
import { command, printJson } from './command.js';
import { run } from './run.js';

/** `loophole ask`: put a question of the catalogue to a running API; without a name, list them. */
export const askCommand: Command = command('ask', [
  'loophole ask',
  'loophole ask q01 --as-of 2019-10-01',
  'loophole ask q03-recall-date-and-un-date --json',
])
  .description(
    'put a question of the catalogue to a running API and print the answer with its evidence; without a name, list the questions',
  )
  .usage('[question] [options]')
  .helpCommand(false)
  .option('--json', 'list the questions as JSON')
  .allowExcessArguments()
  .action(({ json = false }: { json?: boolean }, self) => {
    const [unknown] = self.args;
    if (unknown !== undefined) self.error(`error: "${unknown}" is no question; "loophole ask" lists them`);
    return run(async () => {
      const { questions, refusals } = await import('../catalogue/catalogue.js');
      const { list } = await import('./questions.js');
      if (json) printJson({ questions: questions.map(({ name, title }) => ({ name, title })), refusals });
      else console.log(list().join('\n'));
    });
  });

/** Give `loophole ask` its questions, each with the options that its variables make; for that the catalogue is read. */
export async function addQuestions(to: Command): Promise<void> {
  const { questionCommands } = await import('./questions.js');
  for (const one of questionCommands()) to.addCommand(one, { hidden: true });
}

import type { Command } from 'commander';
import { command, printJson } from './command.js';
import { AppError } from '../errors.js';
import { run } from './run.js';
import { urlOption } from './url.js';

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
  .addOption(urlOption())
  .option('--json', 'list the questions as JSON')
  .allowExcessArguments()
  .action(({ url, json = false }: { url?: string; json?: boolean }, self) => {
    const [unknown] = self.args;
    if (unknown !== undefined) self.error(`error: "${unknown}" is no question; "loophole ask" lists them`);
    return run(async (signal) => {
      const { questions, refusals } = await import('../catalogue/catalogue.js');
      const { list } = await import('./questions.js');
      const headlines = await headlinesIfUp(url, signal);
      if (json)
        printJson({
          questions: questions.map(({ name, title, theme }) => ({ name, title, theme, headline: headlines.get(name) })),
          refusals,
        });
      else console.log(list(headlines).join('\n'));
    });
  });

/** The catalogue is listed without its headlines where no API is named and none answers. */
async function headlinesIfUp(url: string | undefined, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const [{ headlinesAt }, { defaultAddress }] = await Promise.all([import('./answers.js'), import('./api.js')]);
  try {
    return await headlinesAt(url ?? defaultAddress(), signal);
  } catch (fault) {
    signal.throwIfAborted();
    if (url !== undefined || !(fault instanceof AppError)) throw fault;
    console.error(`Without headlines: ${fault.message}`);
    return new Map();
  }
}

/** Give `loophole ask` its questions, each with the options that its variables make; for that the catalogue is read. */
export async function addQuestions(to: Command): Promise<void> {
  const { questionCommands } = await import('./questions.js');
  for (const one of questionCommands()) to.addCommand(one, { hidden: true });
}

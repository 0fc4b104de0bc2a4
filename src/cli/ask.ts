import { AppError } from '../errors.js';
import { ask, defaultAddress, urlOption } from './api.js';
import { command, printJson } from './command.js';
import { row } from './layout.js';
import { questions } from './questions/catalogue.js';
import type { Question, Variables } from './questions/question.js';
import { run } from './run.js';

/** `loophole ask`: put a question of the catalogue to a running API; without a name, list them. */
export const askCommand = command('ask', ['loophole ask', ...questions.flatMap(({ examples }) => examples.slice(0, 1))])
  .description('put a question to a running API and print the answer with its evidence; without a name, list the questions')
  .usage('[question] [options]')
  .helpCommand(false)
  .option('--json', 'list the questions as JSON')
  .allowExcessArguments()
  .action(({ json = false }: { json?: boolean }, self) => {
    const [unknown] = self.args;
    if (unknown !== undefined)
      self.error(`error: "${unknown}" is no question; expected one of: ${questions.map(({ name }) => name).join(', ')}`);
    if (json) printJson(questions.map(({ name, title }) => ({ name, title })));
    else console.log(list().join('\n'));
  });
for (const question of questions) askCommand.addCommand(commandOf(question));

function commandOf({ name, title, document, options, examples, print }: Question) {
  const one = command(name, examples)
    .description(title)
    .addOption(urlOption())
    .option('--json', 'print the answer as the API gives it')
    .action(({ url, json = false, ...variables }: Variables & { url?: string; json?: boolean }) =>
      run(async ({ signal }) => {
        const answer = await ask(url ?? defaultAddress(), document, variables, signal);
        if (json) printJson(answer);
        if (answer.errors) throw new AppError('QUESTION_REFUSED', answer.errors.map(({ message }) => message).join('\n'));
        if (!json) console.log(print(answer.data ?? {}, variables).join('\n'));
      }),
    );
  for (const option of options) one.addOption(option);
  return one;
}

const list = (): string[] => [
  ...questions.flatMap(({ name, title }) => row(name, title, 0, 14)),
  '',
  'Add --help to a name to see its options.',
];

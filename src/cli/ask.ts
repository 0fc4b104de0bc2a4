import { Option, type Command } from 'commander';
import { getOperationAST, Kind, parse, print, type VariableDefinitionNode } from 'graphql';
import { questions, refusals, type Question } from '../catalogue.js';
import { AppError } from '../errors.js';
import { ask, defaultAddress, urlOption } from './api.js';
import { command, printJson } from './command.js';
import { heading, row } from './layout.js';
import { outline, withTypeNames } from './outline.js';
import { run } from './run.js';

/** Questions go by their number too: q01 is q01-visa-types-2397. */
const numberOf = ({ name }: Question): string => name.split('-')[0] ?? name;

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
    if (json) printJson({ questions: questions.map(({ name, title }) => ({ name, title })), refusals });
    else console.log(list().join('\n'));
  });
for (const question of questions) askCommand.addCommand(commandOf(question), { hidden: true });

function commandOf(question: Question): Command {
  const { name, title, doesNotTell, document } = question;
  const one = command(name, [`loophole ask ${numberOf(question)}`, `loophole ask ${name} --json`])
    .alias(numberOf(question))
    .description(`${title} ${doesNotTell}`)
    .addOption(urlOption())
    .option('--json', 'print the answer as the API gives it')
    .action(({ url, json = false, ...variables }: { url?: string; json?: boolean }) =>
      run(async ({ signal }) => {
        const answer = await ask(url ?? defaultAddress(), json ? document : withTypeNames(document), variables, signal);
        if (json) printJson(answer);
        if (answer.errors) throw new AppError('QUESTION_REFUSED', answer.errors.map(({ message }) => message).join('\n'));
        if (!json) console.log(told(question, answer.data ?? {}).join('\n'));
      }),
    );
  for (const variable of getOperationAST(parse(document))?.variableDefinitions ?? []) one.addOption(optionOf(variable));
  return one;
}

/** A variable of the document as an option: $asOf is --as-of. */
function optionOf({ variable, type, defaultValue }: VariableDefinitionNode): Option {
  const flag = variable.name.value.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const typeName = print(type).replace('!', '');
  const without = defaultValue
    ? `default: ${defaultValue.kind === Kind.STRING ? defaultValue.value : print(defaultValue)}`
    : 'may be left out';
  return new Option(`--${flag} <${typeName}>`, `variable of the question (${without})`);
}

const told = ({ title, doesNotTell }: Question, answer: object): string[] => [
  heading(title),
  ...outline(answer),
  '',
  ...row('Not told:', doesNotTell, 0, 11),
];

const list = (): string[] => [
  ...questions.flatMap((question) => row(numberOf(question), question.title, 0, 5)),
  '',
  ...refusals.flatMap(({ question, reason }) => row('not', `${question} ${reason}`, 0, 5)),
  '',
  'Add a number and --help to see what a question tells and which options it has.',
];

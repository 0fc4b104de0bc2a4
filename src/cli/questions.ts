/** The questions of the catalogue as commands, which needs the catalogue read and each document parsed. */
import { Option, type Command } from 'commander';
import { getOperationAST, Kind, parse, print, type VariableDefinitionNode } from 'graphql';
import { numberOf, questions, refusals, type Question } from '../catalogue/catalogue.js';
import { AppError } from '../errors.js';
import { command, printJson } from './command.js';
import { heading, row } from './layout.js';
import { flagOf, inOptions } from './flags.js';
import { run } from './run.js';
import { urlOption } from './url.js';

export const questionCommands = (): Command[] => questions.map(commandOf);

function commandOf(question: Question): Command {
  const { name, title, doesNotTell, document } = question;
  const one = command(name, [`loophole ask ${numberOf(question)}`, `loophole ask ${name} --json`])
    .alias(numberOf(question))
    .description(`${title} ${doesNotTell}`)
    .addOption(urlOption())
    .option('--json', 'print the answer as the API gives it')
    .action(({ url, json = false, ...variables }: { url?: string; json?: boolean }) =>
      run(async (signal) => {
        const { ask, defaultAddress } = await import('./api.js');
        const { outline, withTypeNames } = await import('./outline.js');
        const asked = json ? document : withTypeNames(document);
        const answer = await ask(url ?? defaultAddress(), asked, variables, signal);
        if (json) printJson(answer);
        if (answer.errors) throw new AppError('QUESTION_REFUSED', answer.errors.map((error) => inOptions(error, asked)).join('\n'));
        if (!json) console.log([heading(title), ...outline(answer.data ?? {}), '', ...row('Not told:', doesNotTell, 0, 11)].join('\n'));
      }),
    );
  return addVariables(one, document);
}

/** The same command, with an option for each variable of a document. */
export function addVariables(one: Command, document: string): Command {
  for (const variable of getOperationAST(parse(document))?.variableDefinitions ?? []) one.addOption(optionOf(variable));
  return one;
}

/** A variable of the document as an option: $asOf is --as-of. */
function optionOf({ variable, type, defaultValue }: VariableDefinitionNode): Option {
  const typeName = print(type).replace('!', '');
  const without = defaultValue
    ? `default: ${defaultValue.kind === Kind.STRING ? defaultValue.value : print(defaultValue)}`
    : 'may be left out';
  return new Option(`${flagOf(variable.name.value)} <${typeName}>`, `variable of the question (${without})`);
}

/** The questions by number, and what is refused with its reason. */
export const list = (): string[] => [
  ...questions.flatMap((question) => row(numberOf(question), question.title, 0, 5)),
  '',
  ...refusals.flatMap(({ question, reason }) => row('not', `${question} ${reason}`, 0, 5)),
  '',
  'Add a number and --help to see what a question tells and which options it has.',
];

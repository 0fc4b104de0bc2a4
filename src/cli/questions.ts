/** The questions of the catalogue as commands, which needs the catalogue read and each document parsed. */
import { Option, type Command } from 'commander';
import { formats } from '../answers/formats.js';
import { formatNames, type FormatName } from '../answers/names.js';
import { numberOf, questions, refusals, themes, type Question } from '../catalogue/catalogue.js';
import { AppError } from '../errors.js';
import { keysOf } from '../model/record.js';
import { toldAt } from './answers.js';
import { command, printJson } from './command.js';
import { flagOf, inOptions, variablesIn } from './flags.js';
import { heading, row } from './layout.js';
import { run } from './run.js';
import { urlOption } from './url.js';

export const questionCommands = (): Command[] => questions.map(commandOf);

type Options = { url?: string; json?: boolean; full?: boolean; format?: FormatName; known?: string } & Record<string, unknown>;

function commandOf(question: Question): Command {
  const { name, title, doesNotTell } = question;
  const number = numberOf(question);
  const one = command(name, [`loophole ask ${number}`, `loophole ask ${number} --format csv`, `loophole ask ${name} --full`])
    .alias(number)
    .description(`${title} ${doesNotTell}`)
    .addOption(urlOption())
    .option('--full', 'print every claim, relationship and gap of the answer')
    .addOption(new Option('--format <name>', 'print the answer as a file has it').choices([...formatNames]))
    .option('--json', 'print what the API gives to the document of the question')
    .option('--known <statuses>', 'what is to be known on the day: KNOWN, UNCERTAIN, or both parted by a comma (default: both)')
    .action(({ url, json = false, full = false, format, known, ...variables }: Options) =>
      run(async (signal) => {
        const { defaultAddress } = await import('./api.js');
        const address = url ?? defaultAddress();
        if (json || full) return documentAt(question, address, json, { ...variables, ...(known !== undefined && { known }) }, signal);
        const stranger = ofDocumentAlone(question).find((variable) => variables[variable] !== undefined);
        if (stranger !== undefined)
          throw new AppError('QUESTION_REFUSED', `${flagOf(stranger)}: the answer in words does not take it; add --full or --json.`);
        const parameters = { ...(variables as Record<string, string>), ...(known !== undefined && { known }) }; // of options with a value
        const answer = await toldAt(address, { question: name, parameters }, signal);
        const { short } = await import('./short.js');
        if (format === undefined) console.log(short(answer, number).join('\n'));
        else process.stdout.write(await formats[format].write(answer));
      }),
    );
  for (const variable of ofDocumentAlone(question))
    one.addOption(new Option(`${flagOf(variable)} <value>`, 'variable of the document alone, with --full or --json'));
  return addVariables(one, question);
}

/** What the answer in words is about by its own words, so that nothing else can be put there. */
const ofDocumentAlone = ({ document, plan }: Question): string[] =>
  variablesIn(document).filter((name) => name !== 'asOf' && !plan.variables.some((variable) => variable.name === name));

/** All that the document of the question asks for: as JSON, or as an outline. */
async function documentAt(question: Question, address: string, json: boolean, variables: object, signal: AbortSignal): Promise<void> {
  const { ask } = await import('./api.js');
  const { outline, withTypeNames } = await import('./outline.js');
  const stranger = Object.keys(variables).find((name) => !variablesIn(question.document).includes(name));
  if (stranger !== undefined)
    throw new AppError(
      'QUESTION_REFUSED',
      `${flagOf(stranger)}: the document of this question, which ${json ? '--json' : '--full'} asks, does not take it; leave one of the two out.`,
    );
  const asked = json ? question.document : withTypeNames(question.document);
  const answer = await ask(address, asked, variables, signal);
  if (json) printJson(answer);
  if (answer.errors) throw new AppError('QUESTION_REFUSED', answer.errors.map((error) => inOptions(error, asked)).join('\n'));
  if (!json)
    console.log([heading(question.title), ...outline(answer.data ?? {}), '', ...row('Not told:', question.doesNotTell, 0, 11)].join('\n'));
}

/** The same command, with an option for each variable of the question, and for its day: $visaType is --visa-type. */
export function addVariables(one: Command, { plan }: Question): Command {
  for (const { name, type, default: without } of plan.variables)
    one.addOption(new Option(`${flagOf(name)} <${type}>`, `variable of the question (default: ${without})`));
  return one.option('--as-of <LocalDate>', `the day at whose end it is to hold (default: ${plan.asOf ?? 'all that is loaded'})`);
}

/** The questions by theme with their headlines, as far as an API tells them, and what is refused with its reason. */
export const list = (headlines: ReadonlyMap<string, string>): string[] => [
  ...keysOf(themes).flatMap((theme) => [
    heading(themes[theme]),
    ...questions
      .filter((one) => one.theme === theme)
      .flatMap((question) => {
        const headline = headlines.get(question.name);
        return [...row(numberOf(question), question.title, 0, 5), ...(headline === undefined ? [] : row('', headline, 5, 2))];
      }),
    '',
  ]),
  ...refusals.flatMap(({ question, reason }) => row('not', `${question} ${reason}`, 0, 5)),
  '',
  'Add a number and --help to see what a question tells and which options it has.',
];

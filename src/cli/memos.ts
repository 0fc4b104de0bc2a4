/** Answers of a running API, written as one document. */
import { memoFormats } from '../answers/formats.js';
import type { MemoFormatName } from '../answers/names.js';
import { numberOf, questionOf, questions } from '../catalogue/catalogue.js';
import { AppError } from '../errors.js';
import type { Answer } from '../model/answer.js';
import { nearest } from '../seed/nearest.js';
import { toldAt, type Asked } from './answers.js';
import { defaultAddress } from './api.js';
import { startSpinner, type Spinner } from './spinner.js';
import { requireFile, writeTo } from './written.js';

/**
 * A question as it is named on the command line, with the values of its variables: q01, or q01:resolution=2375.
 * @param day asOf and known, where they are given
 * @param fail is told what is wrong with it
 */
export function askedIn(text: string, day: Readonly<Record<string, string>>, fail: (problem: string) => never): Asked {
  const [name = '', values] = text.split(/:(.*)/s);
  const question = questionOf(name) ?? fail(`"${name}" is no question; the nearest is ${nearestTo(name)}. "loophole ask" lists them`);
  const pairs = (values === undefined ? [] : values.split(/,(?=\w+=)/)).map((pair) => {
    const [, variable, value] =
      /^(\w+)=(.*)$/s.exec(pair) ?? fail(`"${pair}" of "${text}" is no value; expected a name and a value, as in q01:resolution=2375`);
    return [variable, value];
  });
  return { question: question.name, parameters: { ...Object.fromEntries(pairs), ...day } };
}

const nearestTo = (name: string): string =>
  nearest(
    name,
    questions.flatMap((one) => [numberOf(one), one.name]),
  );

export interface MemoOptions {
  readonly url: string | undefined;
  readonly title: string;
  /** Undefined: standard output. */
  readonly file: string | undefined;
  readonly format: MemoFormatName;
}

/**
 * Ask each question in turn, and write the answers as one document.
 * @throws AppError DATASET_CHANGED if they are not all of the same data
 */
export async function writeMemo(asked: readonly Asked[], { url, title, file, format }: MemoOptions, signal: AbortSignal): Promise<void> {
  if (file !== undefined) await requireFile(file);
  const spinner = await startSpinner();
  try {
    const answers = await answersAt(url ?? defaultAddress(), asked, spinner, signal);
    spinner.say('Writing the memo');
    const written = await memoFormats[format].write(answers, title);
    spinner.stop();
    await writeTo(file, [written], signal);
    if (file !== undefined) console.log(`The memo is in ${file}: ${asked.map(({ question }) => numberOf({ name: question })).join(', ')}.`);
  } finally {
    spinner.stop();
  }
}

async function answersAt(address: string, asked: readonly Asked[], spinner: Spinner, signal: AbortSignal): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [index, one] of asked.entries()) {
    spinner.say(`Asking: ${numberOf({ name: one.question })}, ${index + 1} of ${asked.length}`);
    const answer = await toldAt(address, one, signal);
    requireSame(answers[0] ?? answer, answer);
    answers.push(answer);
  }
  return answers;
}

/** A memo has one state of the data. */
function requireSame(first: Answer, answer: Answer): void {
  if (dataOf(first) === dataOf(answer)) return;
  const [before, after] = [first, answer].map(({ question, dataset }) => `${numberOf(question)} (dataset ${dataset})`);
  throw new AppError(
    'DATASET_CHANGED',
    `The corpus, a list or the release changed between ${before} and ${after}; ask for the memo again.`,
  );
}

const dataOf = ({ dataset, lists, product }: Answer): string => JSON.stringify([dataset, lists, product]);

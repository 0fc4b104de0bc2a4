/** What an address of an answer asks for. */
import { formatNames, type FormatName } from '../answers/names.js';
import { numberOf, questionOf, type Question } from '../catalogue/catalogue.js';
import { AppError, BadUserInput } from '../errors.js';
import { isPartialDate, standingStatuses } from '../model/time.js';
import { productVersion } from '../product.js';
import type { AnswerOptions } from '../reasoning/answer/answer.js';

/** @throws AppError NOT_FOUND for a question that is none; BadUserInput for a format that is none */
export function fileAsked(name: string): { readonly question: Question; readonly format: FormatName } {
  const at = name.indexOf('.');
  const asked = at < 0 ? name : name.slice(0, at);
  const question = questionOf(asked);
  if (question === undefined) throw new AppError('NOT_FOUND', `"${asked}" is no question of the catalogue; GET /answers.json lists them.`);
  const format = formatNames.find((one) => one === name.slice(at + 1));
  if (at < 0 || format === undefined)
    throw new BadUserInput(
      `"${name}" names no format; expected ${numberOf(question)} with ${formatNames.map((one) => `.${one}`).join(', ')}.`,
      'format',
    );
  return { question, format };
}

/** asOf, known and receipt; everything else is a variable of the question. */
export function optionsIn(query: unknown): AnswerOptions & { readonly receipt: boolean } {
  const given = Object.entries(query as Readonly<Record<string, string | readonly string[]>>).map(([name, value]): [string, string] => {
    // as Fastify reads it
    if (typeof value === 'string') return [name, value];
    throw new BadUserInput(`"${name}" is given more than once; give it once.`, name);
  });
  const { asOf, known, receipt, ...variables } = Object.fromEntries(given);
  if (asOf !== undefined && (asOf.length !== 10 || !isPartialDate(asOf)))
    throw new BadUserInput(`asOf is "${asOf}"; expected a day that exists, as ISO 8601 (2019-12-21).`, 'asOf');
  const wanted = known?.split(',').map((one) => standingStatuses.find((status) => status === one));
  if (wanted?.includes(undefined))
    throw new BadUserInput(`known is "${known ?? ''}"; expected KNOWN, UNCERTAIN, or both parted by a comma.`, 'known');
  return {
    variables: Object.entries(variables).map(([name, value]) => ({ name, value })),
    asOf,
    known: wanted?.filter((status) => status !== undefined),
    product: productVersion,
    receipt: requireEmpty(receipt),
  };
}

/** `?receipt` has no value. */
function requireEmpty(receipt: string | undefined): boolean {
  if (receipt !== undefined && receipt !== '') throw new BadUserInput(`receipt is "${receipt}"; expected it without a value.`, 'receipt');
  return receipt === '';
}

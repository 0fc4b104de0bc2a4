/** Identity documents of OFAC: number, (region), (country), issued, expires. */
import type { IdentityDocument } from '../party.js';
import { countries } from './countries.js';
import { isoOf } from './dates.js';

const pattern = /^(?<number>.+?)??(?:(?: \((?<region>[^()]+)\))? \((?<place>[^()]+)\))?(?<rest> ?(?:issued|expires) .+)?$/;
const days = /^(?: issued (?<issued>[\w ]+?))?(?: expires (?<expires>[\w ]+?))?$/;
/** A number may hold syllables, as in Burma, but no word of a sentence, and no place at its end. */
const sentence = /[a-z]{5}| [A-Z][a-z]{2,}$/;

/** The document, or undefined where what follows the label is not the number of one. A place that is no country is a note. */
export function documentOf(type: string, text: string): IdentityDocument | undefined {
  const { number = '', region, place, rest } = pattern.exec(text)?.groups ?? {};
  if (sentence.test(number) || (number === '' && rest === undefined)) return undefined;
  const country = place !== undefined && countries.has(place) ? place : undefined;
  const note = [region, country === undefined && place, rest !== undefined && timesOf(rest) === undefined && rest.trim()]
    .filter(Boolean)
    .join('; ');
  return {
    type: type.replace(/:$/, ''),
    number,
    ...(country !== undefined && { country }),
    ...(rest !== undefined && timesOf(rest)),
    ...(note !== '' && { note }),
  };
}

/** When it was issued and expires, or undefined where that is not said by dates alone. */
function timesOf(rest: string): Pick<IdentityDocument, 'issued' | 'expires'> | undefined {
  const { issued, expires } = days.exec(rest)?.groups ?? {};
  const [from, until] = [issued, expires].map((date) => (date === undefined ? undefined : isoOf(date)));
  if ((issued ?? expires) === undefined || (issued && !from) || (expires && !until)) return undefined;
  return { ...(from !== undefined && { issued: from }), ...(until !== undefined && { expires: until }) };
}

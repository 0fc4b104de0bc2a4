/** Identity documents of the UN's list. */
import type { IdentityDocument } from '../party.js';
import { dateOf } from './dates.js';
import type { Fields } from './fields.js';
import { placeOf } from './places.js';

/** One document, undefined where every element is blank. Some have their number within the note or the second type: it stays there. */
export function documentOf(document: Fields): IdentityDocument | undefined {
  const type = document.one('TYPE_OF_DOCUMENT');
  const subtype = document.one('TYPE_OF_DOCUMENT2');
  const number = document.one('NUMBER');
  const country = document.one('ISSUING_COUNTRY');
  const issuedIn = placeOf(document, { city: 'CITY_OF_ISSUE', country: 'COUNTRY_OF_ISSUE' });
  const issued = document.one('DATE_OF_ISSUE');
  const note = document.one('NOTE');
  const said = {
    ...(subtype !== undefined && { subtype }),
    ...(country !== undefined && { country }),
    ...(issuedIn && { issuedIn }),
    ...(issued !== undefined && { issued: dateOf(issued, document.at('DATE_OF_ISSUE')) }),
    ...(note !== undefined && { note }),
  };
  if (type === undefined && number === undefined && Object.keys(said).length === 0) return undefined;
  return { type: type ?? '', number: number ?? '', ...said };
}

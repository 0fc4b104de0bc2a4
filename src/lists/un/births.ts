/** Dates of birth of the UN's list, with their precision and what the list says of them. */
import { listInvalid, meaningOf } from '../invalid.js';
import type { ListedDate } from '../party.js';
import { dateOf } from './dates.js';
import type { Fields } from './fields.js';

const precisions: ReadonlyMap<string, ListedDate['precision']> = new Map([
  ['EXACT', 'EXACT'],
  ['APPROXIMATELY', 'APPROXIMATE'],
  ['BETWEEN', 'BETWEEN'],
]);

/** One date of birth, undefined where every element is blank. */
export function birthOf(birth: Fields): ListedDate | undefined {
  const type = birth.one('TYPE_OF_DATE');
  const note = birth.one('NOTE');
  const dates = ['DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR'].map((name) => {
    const date = birth.one(name);
    return date === undefined ? undefined : dateOf(date, birth.at(name));
  });
  const stated = dates.filter((date) => date !== undefined);
  if (type === undefined) {
    if (stated.length === 0 && note === undefined) return undefined;
    throw listInvalid(
      birth.at('TYPE_OF_DATE'),
      `is blank beside "${[...stated, note].join(' ').trim()}"; expected ${[...precisions.keys()].join(', ')}.`,
    );
  }
  const precision = meaningOf(precisions, type, birth.at('TYPE_OF_DATE'));
  const text = [precision === 'EXACT' ? undefined : type, ...stated, note].filter((part) => part !== undefined).join(' ');
  if (stated.length === 0 && note === undefined) birth.leftovers.add('TYPE_OF_DATE without a date', type);
  if (stated.length === 0) return note === undefined ? undefined : fromNote(precision, note, text);
  const [day, year, from, to] = dates;
  const said = note === undefined ? {} : { note };
  const only = day ?? year;
  if (precision !== 'BETWEEN' && stated.length === 1 && only) return { precision, from: only, text, ...said };
  if (precision === 'BETWEEN' && stated.length === 2 && from && to && from <= to) return { precision, from, to, text, ...said };
  throw listInvalid(
    birth.at('TYPE_OF_DATE'),
    `"${type}" does not go with ${stated.join(' and ')}; expected one date, or BETWEEN two years in their order.`,
  );
}

/** Birth of an alias: these have no type. */
export function aliasBirth(alias: Fields): ListedDate | undefined {
  const printed = alias.one('DATE_OF_BIRTH');
  return printed === undefined ? undefined : { precision: 'EXACT', from: dateOf(printed, alias.at('DATE_OF_BIRTH')), text: printed };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A note that is a month and a year is a date; ages, other calendars and spans of months stay text. */
function fromNote(precision: ListedDate['precision'], note: string, text: string): ListedDate {
  const [, name = '', year = ''] = /^([A-Z][a-z]+)\.? (\d{4})$/.exec(note) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || precision === 'BETWEEN') return { precision: 'NOTE', text };
  return { precision, from: `${year}-${String(month).padStart(2, '0')}`, text };
}

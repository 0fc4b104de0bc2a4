/** Names of the UN's list: the parts of the first, aliases with their quality, and names in their own script. */
import { meaningOf } from '../invalid.js';
import type { PartyName } from '../party.js';
import { scriptOf } from '../../model/script.js';
import { aliasBirth } from './births.js';
import type { Fields } from './fields.js';
import { placeOf } from './places.js';

type Grade = Pick<PartyName, 'type' | 'quality'>;

/** QUALITY grades the aliases of individuals and says what those of entities are. */
const grades: ReadonlyMap<string, Grade> = new Map([
  ['Good', { type: 'ALSO_KNOWN_AS', quality: 'STRONG' }],
  ['Low', { type: 'ALSO_KNOWN_AS', quality: 'WEAK' }],
  ['a.k.a.', { type: 'ALSO_KNOWN_AS', quality: 'UNSTATED' }],
  ['f.k.a.', { type: 'FORMERLY_KNOWN_AS', quality: 'UNSTATED' }],
]);
const ungraded: Grade = { type: 'ALSO_KNOWN_AS', quality: 'UNSTATED' };

/** All names of a record, the primary one first. `aliases` names the elements that hold the others. */
export function namesOf(record: Fields, aliases: string): PartyName[] {
  const originals = namesIn(record.one('NAME_ORIGINAL_SCRIPT')).map((full) =>
    nameOf(full, { type: 'ORIGINAL_SCRIPT', quality: 'UNSTATED' }),
  );
  return [...primaryNames(record), ...originals, ...record.each(aliases, aliasNames).flat()];
}

function primaryNames(record: Fields): PartyName[] {
  const grade: Grade = { type: 'PRIMARY', quality: 'UNSTATED' };
  const first = record.required('FIRST_NAME');
  const others = ['SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].flatMap((name) => record.one(name) ?? []);
  if (others.length > 0) return [{ ...nameOf([first, ...others].join(' '), grade), parts: [first, ...others] }];
  return namesIn(first).map((full) => nameOf(full, grade));
}

function aliasNames(alias: Fields): PartyName[] {
  const quality = alias.one('QUALITY');
  const names = namesIn(alias.one('ALIAS_NAME'));
  const grade = quality === undefined ? ungraded : meaningOf(grades, quality, alias.at('QUALITY'));
  const note = alias.one('NOTE');
  const born = aliasBirth(alias);
  const birthPlace = placeOf(alias, { city: 'CITY_OF_BIRTH', country: 'COUNTRY_OF_BIRTH' });
  const said = { ...(note !== undefined && { note }), ...(born && { born }), ...(birthPlace && { birthPlace }) };
  if (names.length === 0) reportNameless(alias, [quality, ...Object.values(said)]);
  return [...names.map((full) => ({ ...nameOf(full, grade), ...said })), ...originalIn(note, grade.quality)];
}

/** A note that is nothing but the alias in its own script is a name too. */
function originalIn(note: string | undefined, quality: PartyName['quality']): PartyName[] {
  const original = /^original script: ([^;()]+)$/.exec(note ?? '')?.[1];
  return original === undefined ? [] : [nameOf(original, { type: 'ORIGINAL_SCRIPT', quality })];
}

function reportNameless(alias: Fields, said: readonly (string | object | undefined)[]): void {
  const example = said.find((value) => value !== undefined);
  if (example !== undefined) alias.leftovers.add('alias without a name', typeof example === 'string' ? example : JSON.stringify(example));
}

/** One field may hold several names with semicolons between; those inside parentheses explain the name before them. */
export function namesIn(field = ''): string[] {
  let depth = 0;
  const names = [''];
  for (const character of field) {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (character === ';' && depth === 0) names.push('');
    else names[names.length - 1] += character;
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

const nameOf = (full: string, grade: Grade): PartyName => ({ full, parts: [], ...grade, script: scriptOf(full) });

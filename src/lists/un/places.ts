/** Places of the UN's list: addresses, places of birth and of issue. */
import type { Address, ListedPlace } from '../party.js';
import type { Fields } from './fields.js';

const elements = { street: 'STREET', city: 'CITY', region: 'STATE_PROVINCE', postalCode: 'ZIP_CODE', country: 'COUNTRY', note: 'NOTE' };

/** An address, undefined where every element is blank. */
export function addressOf(fields: Fields, names: Partial<typeof elements> = elements): Address | undefined {
  const said = Object.entries(names).flatMap(([part, name]) => {
    const value = fields.one(name);
    return value === undefined ? [] : [[part, value] as const];
  });
  if (said.length === 0) return undefined;
  const text = said.filter(([part]) => part !== 'note').map(([, value]) => value);
  return { text: text.join(', '), ...Object.fromEntries(said) };
}

/** A place where the parts below the country are of no use one by one. */
export function placeOf(fields: Fields, names?: Partial<typeof elements>): ListedPlace | undefined {
  const address = addressOf(fields, names);
  if (address === undefined) return undefined;
  const { text, country, note } = address;
  return { text, ...(country !== undefined && { country }), ...(note !== undefined && { note }) };
}

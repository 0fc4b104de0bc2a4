/** Which instrument set up a programme of a list, only where an official source says so. What is not here leads to no instrument. */
import type { ListSource } from './party.js';

export interface Basis {
  /** As the field cites it. */
  readonly symbol: string;
  /** Id of the instrument in the corpus; it may or may not be there. */
  readonly instrument: string;
  /** The official page that says so. */
  readonly source: string;
}

const committee = (number: number, year: number, page: string): Basis => ({
  symbol: `S/RES/${number} (${year})`,
  instrument: `resolution:unscr-${number}`,
  source: `https://main.un.org/securitycouncil/en/sanctions/${page}`,
});

/**
 * Committees of the Security Council are named after the resolutions that established them. Here are those whose resolution also imposed
 * the measures that their list is for. Not so that of Iraq (committee: 1518, measures: 1483) and of the DRC (1533, and 1596); those of
 * Al-Qaida, Somalia, the CAR and Iran have had several resolutions for a name, or an end.
 */
const bases: Readonly<Partial<Record<ListSource['key'], Readonly<Record<string, Basis>>>>> = {
  un: {
    DPRK: committee(1718, 2006, '1718'),
    Libya: committee(1970, 2011, '1970'),
    Taliban: committee(1988, 2011, '1988'),
    SouthSudan: committee(2206, 2015, '2206'),
    Sudan: committee(1591, 2005, '1591'),
    Yemen: committee(2140, 2014, '2140'),
  },
};

export const basisOf = (key: ListSource['key'], programme: string): Basis | undefined => bases[key]?.[programme];

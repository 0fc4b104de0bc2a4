/** What is told of a statement beside what it says: on what it rests, as marks and as clauses of its sentence. */
import type { Against, Mark } from '../model/answer.js';
import {
  attributions,
  type Attribution,
  type Extent,
  type LawStatus,
  type Modality,
  type SourceClass,
  type Tense,
} from '../model/vocabulary.js';
import { extentClauses, voices } from '../model/wording.js';
import { listed } from './list.js';

/** A claim that a statement rests on. */
export interface Ground {
  readonly sourceClass: SourceClass;
  readonly attribution: Attribution | null;
  /** Name of the outlet of a report. */
  readonly publisher: string | null;
  /** As its document describes who speaks. */
  readonly speaker: string | null;
  readonly hedges: readonly string[];
  /** Is it of the sets whose firmness and extent are told? */
  readonly isFirmest: boolean;
  /** Does its doubt pass on to the statement? */
  readonly passesDoubt: boolean;
}

/** A statement with what it rests on, weighed on a day. */
export interface Told {
  readonly modality: Modality;
  readonly extent: Extent | null;
  /** Where it is about no group: that its reports speak of a part of one. */
  readonly partly: Extent | null;
  readonly tense: Tense | null;
  readonly lawStatus: LawStatus | null;
  /** Who concludes it; null where claims say it themselves. */
  readonly concluded: 'JUDGMENT' | 'PATTERN' | null;
  readonly grounds: readonly Ground[];
  readonly predicted: boolean;
  readonly contested: boolean;
  readonly against: readonly Against[];
  readonly possibly: boolean;
  /** Was a claim taken back that it rested on? */
  readonly withdrawn: boolean;
  readonly oneOutlet: boolean;
  readonly oneVoice: boolean;
}

const restsOnReading = ({ grounds }: Told): boolean => grounds.some(({ sourceClass }) => sourceClass === 'READING');
/** The claims that bear on it so, each once. */
const claimsBy = ({ against }: Told, wanted: Against['kind']): string[] => [
  ...new Set(against.flatMap(({ kind, citation }) => (kind === wanted ? [citation] : []))),
];
const claimsInWords = (told: Told, words: string, kind: Against['kind']): string | false =>
  claimsBy(told, kind).length > 0 && `${words} ${listed(claimsBy(told, kind))}`;

/** In the order of the class. */
export const marksOf = (told: Told): Mark[] =>
  [
    told.contested && 'CONTESTED',
    claimsBy(told, 'QUALIFIES').length > 0 && 'QUALIFIED',
    told.predicted && 'PREDICTED',
    told.lawStatus === 'CONFLICTS' && 'LAW_CONFLICTS',
    told.possibly && 'POSSIBLY_KNOWN',
    told.withdrawn && 'WITHDRAWN',
    told.oneOutlet && 'ONE_OUTLET',
    told.oneVoice && 'ONE_VOICE',
    restsOnReading(told) && 'READING',
    told.concluded !== null && 'JUDGMENT',
  ].filter((mark): mark is Mark => mark !== false);

const concluded = { JUDGMENT: 'our judgment from', PATTERN: 'concluded by a rule from' } as const;
const lawClauses: Readonly<Record<LawStatus, string | null>> = {
  AGREES: null,
  INCOMPLETE: 'leaves out some of what the law says',
  CONFLICTS: 'conflicts with the law',
};

/** @param inClause whether the clause before tells the extent itself */
export const clausesOf = (told: Told, inClause: boolean): string[] =>
  [
    told.concluded === null ? sourcesOf(told) : `${concluded[told.concluded]} ${sourcesOf(told)}`,
    told.oneVoice && 'it rests on one unnamed voice',
    printed(told, true),
    printed(told, false),
    told.extent !== null && !inClause && extentClauses[told.extent],
    told.partly !== null && extentClauses[told.partly],
    told.predicted && 'a forecast, not reported to have happened',
    told.contested && claimsInWords(told, 'contested by', 'CONTRADICTS'),
    claimsInWords(told, 'in tension with', 'TENSION'),
    claimsInWords(told, 'qualified by', 'QUALIFIES'),
    told.lawStatus !== null && lawClauses[told.lawStatus],
    told.possibly && 'only possibly public by that day',
    told.withdrawn && 'a claim that it rested on has been withdrawn',
  ].filter((clause): clause is string => typeof clause === 'string');

/** Each hedge once, as printed; one that the reports have about something else is told to be. */
function printed({ grounds }: Told, own: boolean): string | false {
  const of = (wanted: boolean): string[] => [
    ...new Set(grounds.flatMap(({ hedges, passesDoubt }) => (passesDoubt === wanted ? hedges : []))),
  ];
  const hedges = own ? of(true) : of(false).filter((hedge) => !of(true).includes(hedge));
  const quoted = hedges.map((hedge) => `“${hedge}”`).join(', ');
  return hedges.length > 0 && (own ? `in print ${quoted}` : `of what else the reports say there, in print ${quoted}`);
}

/** Outlets with their voices, then law, reference sources and readings. */
function sourcesOf({ grounds, oneOutlet }: Told): string {
  const of = (wanted: SourceClass): boolean => grounds.some(({ sourceClass }) => sourceClass === wanted);
  const outlets = [...new Set(grounds.flatMap(({ publisher }) => publisher ?? []))].sort();
  const reports = outlets.map((outlet) => `${outlet}${oneOutlet ? ' alone' : ''} (${voicesOf(outlet, grounds)})`);
  const others = [of('OFFICIAL') && 'official sources', of('REFERENCE') && 'reference sources', of('READING') && 'a reading of ours'];
  return listed([...reports, ...others.filter((other) => other !== false)]);
}

/** Those whose extent and firmness are told. Experts and observers go by what their document calls them. */
const voicesOf = (outlet: string, grounds: readonly Ground[]): string => {
  const speaking = grounds.filter(({ publisher, isFirmest }) => publisher === outlet && isFirmest);
  const heard = speaking.length > 0 ? speaking : grounds.filter(({ publisher }) => publisher === outlet);
  const named = attributions.flatMap((one) =>
    heard.filter(({ attribution }) => attribution === one).map(({ speaker }) => voices[one] ?? speaker ?? 'a voice that is not described'),
  );
  return [...new Set(named)].join(', ');
};

/** A statement, and the sentence that tells its clauses with it. */
export function said(statement: string, clauses: readonly string[]): { readonly statement: string; readonly sentence: string } {
  const bare = statement.replace(/\.(?=[”"]?$)/, '');
  return { statement: `${bare}.`, sentence: `${bare} — ${clauses.join('; ')}.` };
}

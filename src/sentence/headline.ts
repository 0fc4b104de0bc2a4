/** The headline of an answer: what its clauses say of each part, from counts of the findings, and on what all of it rests. */
import type { Mark } from '../model/answer.js';
import type { HeadlineClause } from '../model/plan.js';
import type { StandingStatus } from '../model/time.js';
import { extentPhrases } from '../model/wording.js';
import type { Phrase } from './clause.js';
import { capitalized, listed, numeral } from './list.js';

/** A finding as a headline counts it. */
export interface Counted {
  readonly part: string;
  /** Of a relationship, a name or a route: what it says in our words; of a claim: the claim, to be quoted. */
  readonly id: string;
  readonly statement: string;
  readonly marks: readonly Mark[];
  /** Is it less firm than said outright, or has a report that it rests on a hedge in print? */
  readonly hedged: boolean;
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
  readonly values: readonly string[];
  readonly publishers: readonly string[];
  readonly concluded: boolean;
}

/** The most things that a headline names one by one. */
const mostNamed = 4;

export interface HeadlineOptions {
  /** Which findings were wanted. */
  readonly known: readonly StandingStatus[];
  /** How the value of each variable reads, and the day. */
  readonly words: ReadonlyMap<string, string>;
}

export function headlineOf(clauses: readonly HeadlineClause[], findings: readonly Counted[], { known, words }: HeadlineOptions): string {
  const texts = clauses.map((clause) => {
    const rows = findings.filter(({ part }) => part === clause.part);
    return filled(rows.length === 0 ? clause.none : rows.length === 1 ? clause.one : clause.many, rows, words);
  });
  const parts = texts.filter((text) => text !== '');
  const [only] = known.length === 1 ? known : [];
  const said = `${only === undefined ? '' : onlyWords[only]}${parts.join('; ')}`;
  return [`${capitalized(said)}.`, ...standingOf(findings)].join(' ');
}

/** What is left out may say otherwise. */
const onlyWords: Readonly<Record<StandingStatus, string>> = {
  KNOWN: 'of what was certainly public alone: ',
  UNCERTAIN: 'of what was only possibly public alone: ',
};

function filled(pattern: string, rows: readonly Counted[], variables: ReadonlyMap<string, string>): string {
  const lists: Readonly<Record<string, readonly string[]>> = {
    subjects: distinct(rows.flatMap(({ subjects }) => subjects.map(({ text }) => text))),
    objects: distinct(rows.flatMap(({ objects }) => objects.map(({ text }) => text))),
    values: distinct(rows.flatMap(({ values }) => values)),
    statements: distinct(rows.map(statementOf)),
  };
  // Sentences follow one another; they are ours, and in quotation marks would look printed.
  const listIn = (name: string, list: readonly string[]): string =>
    name === 'statements' && rows.every(({ id }) => !id.includes('|')) ? named(list, inRow) : named(list);
  return pattern.replaceAll(/\{([a-z]+)(\.count)?\}/gi, (whole, name: string, count: string | undefined) => {
    if (name === 'count') return numeral(rows.length);
    const list = lists[name];
    if (list !== undefined) return count === undefined ? listIn(name, list) : numeral(list.length);
    return variables.get(name) ?? whole;
  });
}

/** First words that are no names: a statement that begins with one goes on in small letters. */
const opening = /^(?:An?|The|In|By|Some|It|To|Every|Three|Workers|Experts|Staying|Those|Whose)\b/;

/** A relationship or route as it stands in the midst of a sentence; a claim as the sentence that it is. */
function statementOf({ id, statement, subjects: [subject] }: Counted): string {
  const bare = statement.replace(/\.$/, '').replaceAll(` (${extentPhrases.UNSPECIFIED})`, '');
  if (!id.includes('|')) return opening.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
  const start = capitalized(subject?.text ?? '');
  return bare.startsWith(start) ? `${subject?.text ?? ''}${bare.slice(start.length)}` : bare;
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)];
const named = (items: readonly string[], put = listed): string =>
  items.length <= mostNamed ? put(items) : put([...items.slice(0, mostNamed - 1), `${numeral(items.length - mostNamed + 1)} more`]);
const inRow = (items: readonly string[]): string => items.join('; ');

const marks = [
  ['CONTESTED', 'contested', 'contested'],
  ['QUALIFIED', 'qualified', 'qualified'],
  ['PREDICTED', 'a forecast', 'forecasts'],
  ['LAW_CONFLICTS', 'in conflict with the law', 'in conflict with the law'],
  ['POSSIBLY_KNOWN', 'only possibly public by that day', 'only possibly public by that day'],
  ['WITHDRAWN', 'partly withdrawn', 'partly withdrawn'],
] as const satisfies readonly (readonly [Mark, string, string])[];

/** "Of six findings, two are contested and one is a forecast; four are conclusions of ours. All rest on the reports of one outlet." */
function standingOf(findings: readonly Counted[]): string[] {
  const total = findings.length;
  const counts = [
    [findings.filter(({ hedged }) => hedged).length, 'hedged', 'hedged'] as const,
    ...marks.map(([mark, one, many]) => [findings.filter((finding) => finding.marks.includes(mark)).length, one, many] as const),
    [findings.filter(({ concluded }) => concluded).length, 'a conclusion of ours', 'conclusions of ours'] as const,
  ].filter(([count]) => count > 0);
  const outlets = distinct(findings.flatMap(({ publishers }) => publishers)).length;
  const reported = findings.filter(({ publishers }) => publishers.length > 0).length;
  const basis = `the reports of ${numeral(outlets)} ${outlets === 1 ? 'outlet' : 'outlets'}`;
  if (total === 1) {
    const told = [...counts.map(([, one]) => `is ${one}`), ...(reported === 0 ? [] : [`rests on ${basis}`])];
    return told.length === 0 ? [] : [`It ${listed(told)}.`];
  }
  const told = counts.map(([count, one, many]) => `${amount(count, total)} ${count === 1 ? `is ${one}` : `are ${many}`}`);
  return [
    ...(told.length === 0 ? [] : [`Of ${numeral(total)} findings, ${listed(told)}.`]),
    ...(reported === 0 ? [] : [`${capitalized(amount(reported, total))} ${reported === 1 ? 'rests' : 'rest'} on ${basis}.`]),
  ];
}

const amount = (count: number, total: number): string => (count === total ? 'all' : numeral(count));

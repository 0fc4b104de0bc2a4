/** The answer to a question of the catalogue, as the graph tells it at the end of a day. */
import type { Answer, AnswerVariable } from '../../model/answer.js';
import type { Part, Plan } from '../../model/plan.js';
import { byText } from '../../model/text.js';
import { standingStatuses, type Day, type StandingStatus } from '../../model/time.js';
import { AppError, BadUserInput } from '../../errors.js';
import { dayInWords } from '../../sentence/day.js';
import { headlineOf, type Counted } from '../../sentence/headline.js';
import type { Without } from '../retraction.js';
import type { Sources } from '../sources.js';
import { sourcesWithout } from './asked.js';
import { citationOf } from './citation.js';
import { limitsOf, type PartAnswer } from './limits.js';
import type { Row } from './row.js';
import { rowsOf } from './rows.js';
import { valuesOf, type Value } from './variables.js';

/** A question of the catalogue, as far as its answer is made of it. */
export interface Asking {
  readonly name: string;
  readonly title: string;
  readonly theme: string;
  readonly doesNotTell: string;
  readonly plan: Plan;
}

export interface AnswerOptions {
  readonly variables: readonly AnswerVariable[];
  /** Undefined: the day of the question, if it has one, or all that is loaded. */
  readonly asOf: Day | undefined;
  readonly known?: readonly StandingStatus[] | undefined;
  /** Version of Loophole. */
  readonly product: string;
  /** Claims that are left out, as if they were not there. */
  readonly without?: Without | undefined;
}

/**
 * @throws BadUserInput that names a variable which is none, or its value
 * @throws AppError GRAPH_UNAVAILABLE if nothing is loaded
 */
export async function answerTo(question: Asking, options: AnswerOptions, given: Sources): Promise<Answer> {
  const { plan, name, title, theme } = question;
  const { product, known = standingStatuses, without } = options;
  const sources = without === undefined ? given : sourcesWithout(given, without);
  if (known.length === 0) throw new BadUserInput('known is empty; expected KNOWN, UNCERTAIN, or both.', 'known');
  const [values, dataset, lists] = await Promise.all([
    valuesOf(plan, options.variables, sources),
    sources.loaders.dataset(),
    sources.loaders.lists(),
  ]);
  if (dataset === undefined) throw new AppError('GRAPH_UNAVAILABLE', 'No dataset is loaded; run "npm run seed".');
  const asOf = options.asOf ?? plan.asOf;
  const asked = { sources, asOf, known, without };
  const filled = filling(new Map([...values].map(([variable, { id }]) => [variable, id])));
  const parts: PartAnswer[] = await Promise.all(
    plan.parts.map(async (one) => {
      const part = filled(one) as Part; // the same shape, with values in the place of variables
      return { part, ...(await rowsOf(part, asked)) };
    }),
  );
  const rows = parts.flatMap(({ part, rows: ofPart }) => ofPart.map((row) => ({ part, row })));
  const findings = rows.map(({ part, row }) => ({ ...row.finding, part: part.heading }));
  const cited = [...new Set(findings.flatMap(({ citations, against }) => [...citations, ...against.map(({ citation }) => citation)]))];
  return {
    question: { name, title, theme },
    variables: plan.variables.map(({ name: variable }) => {
      const { given: value = '', words = '' } = values.get(variable) ?? {};
      return { name: variable, value, words };
    }),
    asOf: asOf ?? null,
    known,
    dataset: dataset.version,
    lists: lists
      .map(({ id, name: list, version, generatedAt }) => ({ list: id, name: list, version, generatedAt }))
      .sort((a, b) => byText(a.list, b.list)),
    product,
    headline: headlineOf(plan.headline, rows.map(counted), { known, words: wordsOf(values, asOf) }),
    findings,
    limits: await limitsOf(question.doesNotTell, parts, filled(plan.gaps) as string[], asked), // likewise
    citations: await Promise.all(cited.sort(byText).map((id) => citationOf(id, sources.loaders))),
  };
}

/** How variables read in a headline, and the day. */
const wordsOf = (values: ReadonlyMap<string, Value>, asOf: Day | undefined): ReadonlyMap<string, string> =>
  new Map([
    ...[...values].map(([name, { words }]): [string, string] => [name, words]),
    ['day', asOf === undefined ? 'today' : dayInWords(asOf)],
  ]);

const counted = ({
  part,
  row: { finding, clauses, subjects, objects, values, rests },
}: {
  readonly part: Part;
  readonly row: Row;
}): Counted => ({
  part: part.name,
  id: finding.id,
  statement: finding.statement,
  marks: finding.marks,
  hedged: finding.modality !== 'ASSERTED' || clauses.some((clause) => clause.startsWith('in print ')),
  subjects,
  objects,
  values,
  ...rests,
});

/** Puts the values of variables into a plan, wherever one stands for a text. */
function filling(values: ReadonlyMap<string, string>): (value: unknown) => unknown {
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('$') ? (values.get(value.slice(1)) ?? value) : value;
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
  };
  return filled;
}

/**
 * What of an answer counts: two that are the same here say the same. What they were made from (dataset, lists, release) may differ; the
 * title and theme of the question, and the query beside a finding, say nothing of what was found. Fields that a later release adds count
 * for nothing in format 1.
 */
import { z } from 'zod';

/** Text that has one form in UTF-8. */
export const text = z.string().refine((value) => !/\p{Surrogate}/u.test(value), 'expected text without half of a pair of code units');
const day = text.nullable();

const against = z.object({ citation: text, kind: text, condition: text.nullable(), reason: text });

const finding = z.object({
  id: text,
  part: text,
  sentence: text,
  statement: text,
  marks: z.array(text),
  modality: text,
  extent: text.nullable(),
  tense: text.nullable(),
  lawStatus: text.nullable(),
  law: text.nullable(),
  citations: z.array(text),
  against: z.array(against),
});

const citation = z.object({
  key: text,
  statement: text,
  document: z.object({ id: text, title: text, url: text.nullable(), language: text.nullable() }),
  publisher: text.nullable(),
  sourceClass: text,
  attribution: text.nullable(),
  speaker: text.nullable(),
  paragraph: z.int().nullable(),
  span: z.object({ start: z.int(), end: z.int() }).nullable(),
  hedges: z.array(text),
  published: z.object({ earliest: text, latest: text }).nullable(),
  known: z.object({ possible: day, certain: day }),
  withdrawnOn: day,
});

export const variable = z.strictObject({ name: text, value: text });
export const list = z.strictObject({ list: text, name: text, version: z.int().positive(), generatedAt: text.nullable() });
export const limit = z.strictObject({ kind: text, words: text, gap: text.nullable() });

/** An Answer (src/model/answer.ts), as far as a receipt is made from it or held against it. */
const answer = z.object({
  question: z.object({ name: text }),
  variables: z.array(variable.strip()),
  asOf: day,
  known: z.array(text),
  dataset: text,
  lists: z.array(list.strip()),
  product: text,
  headline: text,
  findings: z.array(finding),
  limits: z.array(limit.strip()),
  citations: z.array(citation),
});

/** What was asked. */
export interface Asked {
  readonly question: string;
  readonly variables: readonly z.infer<typeof variable>[];
  readonly asOf: string | null;
  readonly known: readonly string[];
}

/** What the answer was made from. */
export interface Origin {
  readonly dataset: string;
  readonly lists: readonly z.infer<typeof list>[];
  readonly product: string;
}

/** What it says. */
export interface Said {
  readonly headline: string;
  readonly findings: readonly z.infer<typeof finding>[];
  readonly limits: readonly z.infer<typeof limit>[];
  readonly citations: readonly z.infer<typeof citation>[];
}

export interface Content {
  readonly asked: Asked;
  readonly origin: Origin;
  readonly said: Said;
}

/** What counts of an answer; undefined if the value is none. */
export function contentOf(value: unknown): Content | undefined {
  const { success, data } = answer.safeParse(value);
  if (!success) return undefined;
  const { question, variables, asOf, known, dataset, lists, product, ...said } = data;
  return { asked: { question: question.name, variables, asOf, known }, origin: { dataset, lists, product }, said };
}

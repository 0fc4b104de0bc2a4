/** The format of questions/<question>/answer.yaml, as a schema; docs/how-to/add-a-question.md describes it in words. */
import { z } from 'zod';
import { keysOf } from '../model/record.js';
import type { Plan, Variable } from '../model/plan.js';
import { reliances } from '../model/reliance.js';
import * as vocabulary from '../model/vocabulary.js';

/** The themes of the catalogue, in the order in which they are listed. */
export const themes = {
  routes: 'Routes round the law',
  law: 'The law',
  orders: 'Orders',
  people: 'People and places',
  uncertainty: 'Uncertainty',
} as const;
export type Theme = keyof typeof themes;

const text = z.string().min(1);
const variableType = z.enum([...vocabulary.nounLabels, 'Text']);
const nouns = z.enum(vocabulary.nounLabels);

const claims = z.strictObject({
  about: text.optional(),
  subject: text.optional(),
  object: text.optional(),
  predicates: z.array(z.enum(vocabulary.predicateNames)).optional(),
  sourceClasses: z.array(z.enum(vocabulary.sourceClasses)).optional(),
  modalities: z.array(z.enum(vocabulary.modalities)).optional(),
  tenses: z.array(z.enum(vocabulary.tenses)).optional(),
  attributions: z.array(z.enum(vocabulary.attributions)).optional(),
  extents: z.array(z.enum(vocabulary.extents)).optional(),
  lawStatuses: z.array(z.enum(vocabulary.lawStatuses)).optional(),
  speaker: text.optional(),
  quantified: z.boolean().optional(),
});

const relationships = z
  .strictObject({
    of: text.optional(),
    ofEvery: nouns.optional(),
    ofMethodsRound: text.optional(),
    types: z.array(z.enum(vocabulary.relationshipTypes)).optional(),
    direction: z.enum(['OUT', 'IN']).optional(),
    concluded: z.boolean().optional(),
  })
  .refine(
    ({ of, ofEvery, ofMethodsRound }) => [of, ofEvery, ofMethodsRound].filter((one) => one !== undefined).length === 1,
    'expected one of "of", "ofEvery" and "ofMethodsRound"',
  );

const part = z
  .strictObject({
    name: text,
    heading: text,
    routes: z.strictObject({ resolution: text.optional(), provision: text.optional(), visaType: text.optional() }).optional(),
    methods: z.strictObject({ resolution: text.optional(), provision: text.optional() }).optional(),
    relationships: relationships.optional(),
    claims: claims.optional(),
    statedInstead: z.strictObject({ about: text }).optional(),
    disagreements: z.strictObject({ kind: z.enum(['CONTRADICTS', 'TENSION']), about: text.optional() }).optional(),
    restingOn: z.strictObject({ reliance: z.enum(reliances), about: text.optional() }).optional(),
    names: z.strictObject({ texts: z.array(text).min(1), kind: nouns }).optional(),
  })
  .refine((one) => Object.keys(one).length === 3, 'expected a name, a heading and one selection');

/** What is left out says nothing of none, and the same of many as of one. */
const clause = z
  .strictObject({ part: text, none: z.string().default(''), one: z.string(), many: z.string().optional() })
  .transform(({ many, ...rest }) => ({ ...rest, many: many ?? rest.one }));

const named = z.record(text, z.strictObject({ type: variableType, default: text }));

export const planFile = z
  .strictObject({
    theme: z.enum(keysOf(themes)),
    asOf: text.optional(),
    variables: named.default({}),
    constants: named.default({}),
    headline: z.array(clause).min(1),
    gaps: z.array(text).default([]),
    parts: z.array(part).min(1),
  })
  .superRefine((plan, context) => {
    for (const problem of problemsOf(plan)) context.addIssue({ code: 'custom', message: problem });
  });

type Written = {
  readonly variables: object;
  readonly constants: object;
  readonly headline: readonly Clause[];
  readonly parts: readonly z.infer<typeof part>[];
};
type Clause = z.infer<typeof clause>;

const placeholders = ['count', 'subjects', 'objects', 'values', 'statements', 'day'];

/** What would be said wrongly or not at all: names that nothing has, and parts that cannot be told apart. */
function problemsOf({ variables, constants, headline, parts, ...rest }: Written): string[] {
  const names = [...Object.keys(variables), ...Object.keys(constants)];
  const twice = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) < index);
  const used = [...JSON.stringify([parts, rest]).matchAll(/"\$(\w+)"/g)].map(([, name = '']) => name);
  const put = headline.flatMap(({ none, one, many }) =>
    [...[none, one, many].join(' ').matchAll(/\{(\w+)(?:\.count)?\}/g)].map(([, name = '']) => name),
  );
  return [
    ...twice(names).map((name) => `"${name}" is both a variable and a constant; name it once`),
    ...names
      .filter((name) => ['asOf', 'known', 'receipt', ...placeholders].includes(name))
      .map((name) => `"${name}" means something else already; name it otherwise`),
    ...used.filter((name) => !names.includes(name)).map((name) => `"$${name}" is no variable or constant; declare it`),
    ...[...new Set(put)]
      .filter((name) => ![...names, ...placeholders].includes(name))
      .map((name) => `"{${name}}" is nothing that a headline knows; expected ${[...placeholders, ...names].join(', ')}`),
    ...headline
      .filter(({ part: name }) => !parts.some((one) => one.name === name))
      .map(({ part: name }) => `the headline names the part "${name}", which is none`),
    ...twice(parts.map(({ name }) => name)).map((name) => `two parts are named "${name}"`),
    ...twice(parts.map(({ heading }) => heading)).map((heading) => `two parts have the heading "${heading}"`),
  ];
}

export function planOf({ asOf, variables, constants, headline, gaps, parts }: z.infer<typeof planFile>): Plan {
  return { asOf, headline, gaps, parts, variables: listOf(variables), constants: listOf(constants) };
}

const listOf = (all: z.infer<typeof named>): Variable[] => Object.entries(all).map(([name, variable]) => ({ name, ...variable }));

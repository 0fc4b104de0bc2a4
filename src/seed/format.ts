/** The format of the files under seed/, as schemas. seed/README.md describes it in words. */
import { z } from 'zod';
import { valuesOf } from '../model/classes.js';
import * as vocabulary from '../model/vocabulary.js';
import { entity } from './entities.js';
import { claimId, date, day, duration, id, most, name, text, url } from './values.js';

/** Valid inside its document. */
const speaker = text.max(200, most(200)).regex(/^.*$/, 'expected one line');
const predicate = z.enum(vocabulary.predicateNames);
const period = z.strictObject({ from: date.optional(), to: date.optional(), basis: text.optional() });
/** Taken back on a day: counts for the days before it, and stays to be seen. */
const withdrawn = z.strictObject({ on: day, reason: text }).optional();

const literal = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text, test: z.enum(valuesOf('ProvisionTest')).optional() }),
  z.strictObject({
    type: z.literal('date'),
    from: date.optional(),
    to: date.optional(),
    text: text.optional(),
    yearInferred: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('offset'), iso: duration, anchor: z.literal('published') }),
  z.strictObject({ type: z.literal('duration'), iso: duration }),
]);

const statement = {
  id: claimId,
  subject: id,
  predicate,
  object: id.optional(),
  value: literal.optional(),
  statement: text,
  valid: period.optional(),
  note: text.optional(),
  extent: z.enum(vocabulary.extents).optional(),
  excludes: z.strictObject({ what: z.array(text).min(1), reason: text }).optional(),
  withdrawn,
};

const reportedClaim = z.strictObject({
  ...statement,
  paragraph: z.int().positive(),
  span: z.tuple([z.int().nonnegative(), z.int().positive()]),
  speaker: speaker.optional(),
  attribution: z.enum(vocabulary.attributions),
  reporting: z.enum(vocabulary.reportingForms),
  modality: z.enum(vocabulary.modalities),
  hedges: z.array(text).min(1).optional(),
  tense: z.enum(vocabulary.tenses),
  period: duration.optional(),
  statedAt: z.strictObject({ from: date, to: date }).optional(),
  quantity: z.strictObject({ min: z.int().optional(), max: z.int().optional(), text }).optional(),
  scope: text.optional(),
  projects: z.boolean().default(true),
  alternatives: z.strictObject({ subject: z.array(id).min(2).optional(), object: z.array(id).min(2).optional() }).optional(),
  law: z.strictObject({ status: z.enum(vocabulary.lawStatuses), facts: z.array(claimId).min(1), note: text.optional() }).optional(),
});

const factClaim = z.strictObject({
  ...statement,
  sourceClass: z.enum(['OFFICIAL', 'REFERENCE', 'READING']),
  premises: z.array(claimId).min(1).optional(),
  bearsOn: z.array(id).min(1).optional(),
  source: name,
  status: z.enum(vocabulary.factStatuses),
  knownFrom: date.optional(),
});

/** seed/documents/<slug>.yaml: a report, its speakers and its claims in reading order. */
export const documentFile = z.strictObject({
  id,
  title: name,
  publisher: id,
  url,
  language: name,
  translated: z.boolean().optional(),
  series: name.optional(),
  /** Section headings, as how they frame what follows, in our words. */
  headings: z.array(z.strictObject({ paragraph: z.int().positive(), text })).optional(),
  published: z.strictObject({ earliest: day, latest: day, basis: text, status: z.enum(vocabulary.factStatuses), facts: z.array(claimId) }),
  withdrawn,
  text: z.strictObject({
    length: z.int().nonnegative(),
    sha256: name,
    paragraphs: z.array(z.tuple([z.int().nonnegative(), z.int().positive()])),
  }),
  speakers: z.array(z.strictObject({ id: speaker, role: name, type: z.enum(vocabulary.attributions) })),
  claims: z.array(reportedClaim),
});

/** seed/law/<slug>.yaml, one per instrument, and seed/reference/<slug>.yaml, one per topic. */
export const factFile = z.strictObject({ key: name, claims: z.array(factClaim) });

/** seed/entities/<noun>.yaml. */
export const entityFile = z.array(entity);

/** seed/rules/<name>.yaml: a rule of inference; a JUDGMENT lists what it concludes, a PATTERN is computed. */
export const ruleFile = z.strictObject({
  name,
  kind: z.enum(vocabulary.ruleKinds),
  definition: text,
  inheritsModality: z.boolean(),
  atMost: z.enum(vocabulary.modalities).optional(),
  derived: z
    .array(
      z.strictObject({
        id: z.string().regex(/^D-\d{2,20}[a-z]?$/),
        subject: id,
        predicate,
        object: id,
        effect: z.enum(vocabulary.effects).optional(),
        tense: z.enum(vocabulary.tenses),
        atMost: z.enum(vocabulary.modalities).optional(),
        support: z.array(z.array(claimId).min(1)).min(1),
        note: text.optional(),
      }),
    )
    .default([]),
});

/** seed/relations.yaml: how claims bear on one another. */
export const relationFile = z.array(
  z.strictObject({
    from: claimId,
    type: z.enum(vocabulary.claimRelationTypes),
    to: claimId,
    kind: z.enum(vocabulary.supportKinds).optional(),
    condition: text.optional(),
    why: text,
  }),
);

/** seed/gaps.yaml: what is not stated, and what is. */
export const gapFile = z.array(
  z.strictObject({ id: z.string().regex(/^G-\d{2,20}$/), about: z.array(id).min(1), question: text, stated: z.array(claimId) }),
);

export type DocumentFile = z.infer<typeof documentFile>;
export type FactFile = z.infer<typeof factFile>;
export type EntityFile = z.infer<typeof entityFile>;
export type RuleFile = z.infer<typeof ruleFile>;
export type RelationFile = z.infer<typeof relationFile>;
export type GapFile = z.infer<typeof gapFile>;
export type Literal = z.infer<typeof literal>;

const bounds = z.strictObject({ min: z.int().nonnegative().optional(), max: z.int().nonnegative().optional() });
/** seed/assertions.yaml: how many of each label and relationship type a load must have; a load that breaks one is given up. */
export const assertionFile = z.partialRecord(z.enum([...vocabulary.countedLabels, ...vocabulary.relationshipTypes]), bounds);
export type AssertionFile = z.infer<typeof assertionFile>;

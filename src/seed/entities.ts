/** An entity as its file has it: what every noun has, and its own properties as the model has them. */
import { z } from 'zod';
import { valuesOf } from '../model/classes.js';
import type { Property } from '../model/properties.js';
import { recordOf } from '../model/record.js';
import { givenOf, isEntityId, labelOf, nounLabels, type NounLabel } from '../model/vocabulary.js';
import { explain } from './explain.js';
import { quote } from './quote.js';
import { claimId, day, id, name, phrase, text, url } from './values.js';

/** Another name, and whose word it is. */
const alias = z.strictObject(
  { name, kind: z.enum(valuesOf('AliasKind')), basis: claimId.optional() },
  { error: ({ code }) => (code === 'invalid_type' ? 'expected a name with its kind, such as { name: UNSC, kind: OURS }' : undefined) },
);

const common = {
  id,
  name,
  phrase: phrase.optional(),
  /** Is the verb beside the phrase in the plural? */
  plural: z.boolean().optional(),
  aliases: z.array(alias).default([]),
  /** Names that may mean it and other things. */
  ambiguous: z.array(z.strictObject({ name, reason: text })).optional(),
  description: text.optional(),
};

function valueOf(property: Property): z.ZodType {
  if (property.type === 'oneOf') return z.enum(valuesOf(property.of));
  if (property.type === 'list') return z.array(valueOf(property.item));
  return { text: name, day, link: url, count: z.int(), flag: z.boolean() }[property.type];
}

const ownOf = recordOf(nounLabels, (label) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(givenOf(label)).map(([key, property]) => [key, property.optional ? valueOf(property).optional() : valueOf(property)]),
    ),
  ),
);

export const entity = z.looseObject(common).superRefine((value, context) => {
  // Of what has another id, that is told.
  if (!isEntityId(value.id)) return;
  const label = labelOf(value.id);
  const own = Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(common, key)));
  for (const issue of ownOf[label].safeParse(own).error?.issues ?? []) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 10) : [];
    for (const key of keys) context.addIssue({ code: 'custom', path: [key], message: unknownTo(label, key) });
    if (keys.length === 0) context.addIssue({ code: 'custom', path: issue.path, message: inWords(issue, label, own) });
  }
});

const unknownTo = (label: NounLabel, key: string): string =>
  `${label} has no ${quote(key)}; expected ${[...Object.keys(common), ...Object.keys(givenOf(label))].join(', ')}`;

function inWords(issue: z.core.$ZodIssue, label: NounLabel, own: Readonly<Record<string, unknown>>): string {
  const [key = '', ...place] = issue.path.map(String);
  if (issue.code === 'invalid_type' && own[key] === undefined) return `${key} is missing: ${givenOf(label)[key]?.definition ?? ''}`;
  const value = own[key];
  return explain(issue, () => (Array.isArray(value) && place.length > 0 ? value[Number(place[0])] : value));
}

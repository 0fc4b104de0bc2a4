/** The entities of a FollowTheMoney file: one JSON object on each line, of a schema that the model has. */
import { defaultModel, Model, type Schema } from '@opensanctions/followthemoney';
import { z } from 'zod';
import { listInvalid, type ListPlace } from '../invalid.js';
import { longest, textOf } from '../text.js';

const model = new Model(defaultModel);

const text = z.string().min(1);
const entity = z.object({
  id: text,
  caption: text.optional(),
  schema: text,
  properties: z.record(text, z.array(text)),
  datasets: z.array(text).optional(),
  referents: z.array(text).optional(),
  target: z.boolean().optional(),
  first_seen: text.optional(),
  last_seen: text.optional(),
  last_change: text.optional(),
});

export interface FtmEntity extends Omit<z.infer<typeof entity>, 'schema'> {
  readonly schema: Schema;
  /** Keys that no rule knows, with what they hold as JSON. */
  readonly unknown: readonly (readonly [string, string])[];
  readonly place: ListPlace;
}

const expected =
  'expected lines as in entities.ftm.json, each an entity with id, schema and properties, all of whose values are lists of texts';

export async function* entitiesOf(file: string): AsyncGenerator<FtmEntity> {
  let count = 0;
  for await (const line of linesOf(file, () => ({ file, record: `line ${count + 1}` }))) {
    count += 1;
    if (line.trim() !== '') yield entityOf(line, { file, record: `line ${count}` });
  }
}

function entityOf(line: string, place: ListPlace): FtmEntity {
  const json = jsonOf(line, place);
  const result = entity.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw listInvalid({ ...place, field: issue?.path.join('.') }, `${issue?.message ?? 'is wrong'}; ${expected}.`);
  }
  const { schema, ...others } = result.data;
  const named = { file: place.file, record: others.id };
  if (!Object.hasOwn(model.schemata, schema))
    throw listInvalid(
      { ...named, field: 'schema' },
      `"${schema}" is no schema of FollowTheMoney. The model has changed, or the file is none of its.`,
    );
  const unknown = Object.entries(Object(json)).flatMap(([key, value]) =>
    key in entity.shape ? [] : [[key, JSON.stringify(value)] as const],
  );
  return { ...others, schema: model.getSchema(schema), unknown, place: named };
}

function jsonOf(line: string, place: ListPlace): unknown {
  try {
    return JSON.parse(line);
  } catch (fault) {
    throw listInvalid(place, `is no JSON: ${fault instanceof Error ? fault.message : String(fault)}; ${expected}.`, { cause: fault });
  }
}

async function* linesOf(file: string, place: () => ListPlace): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of textOf(file, place)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longest)
      throw listInvalid(place(), `holds more than ${longest} characters in one line. Download the file again from its publisher.`);
  }
  if (rest !== '') yield rest;
}

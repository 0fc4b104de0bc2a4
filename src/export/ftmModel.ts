/** What came from FollowTheMoney goes back by the words of its model: the readers of lists keep labels, which name schemas and properties. */
import { defaultModel, Model, type Property, type Schema } from '@opensanctions/followthemoney';

const model = new Model(defaultModel);

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

type Values = Readonly<Record<string, readonly string[]>>;

const schemaNamed = (name: string): Schema | undefined => {
  const schema = Object.hasOwn(model.schemata, name) ? model.getSchema(name) : undefined;
  return schema?.abstract ? undefined : schema;
};

/** The schema of that name if it may be used, else the other one. */
export const schemaOr = (name: string | undefined, other: string): string => (name && schemaNamed(name) ? name : other);

/** The only kind of document with this label, or any. */
export const documentSchema = (label: string): string =>
  only(Object.values(model.schemata).filter((schema) => schema?.label === label && schema.isA('Identification')))?.name ?? 'Identification';

/** The only schema of ties with this label between things. */
export const edgeOf = (label: string): { name: string; source: string; target: string } | undefined => {
  const found = only(Object.values(model.schemata).filter((schema) => schema && !schema.abstract && schema.edge?.label === label));
  return found?.edge && { name: found.name, source: found.edge.source, target: found.edge.target };
};

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

const propertyOf = (schema: string, label: string, fits: (type: string) => boolean): Property | undefined =>
  [...(schemaNamed(schema)?.getProperties().values() ?? [])].find((one) => one.label === label && !one.stub && fits(one.type.name));

/** The property of a schema that a label means, if it is of this type of the model, such as identifier or entity. */
export const propertyOfType = (schema: string, label: string, type: string): string | undefined =>
  propertyOf(schema, label, (name) => name === type)?.name;

/** Attributes as the properties that their names mean, and what means none. */
export function byLabel(schema: string, attributes: readonly Attribute[]): { properties: Values; rest: Attribute[] } {
  const properties: Record<string, string[]> = {};
  const rest = attributes.filter(({ name, value }) => {
    const property = propertyOf(schema, name, (type) => type !== 'entity')?.name;
    if (property !== undefined) (properties[property] ??= []).push(value);
    return property === undefined;
  });
  return { properties, rest };
}

/** "PO Box: 7; Remarks: none" as attributes; undefined where it is not made so. */
export function attributesIn(note: string): Attribute[] | undefined {
  const parts = note.split('; ').map((part) => /^([^:]+): (.+)$/.exec(part));
  return parts.every((part) => part !== null) ? parts.map(([, name = '', value = '']) => ({ name, value })) : undefined;
}

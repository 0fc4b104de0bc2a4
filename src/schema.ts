/** The contract of the API, read and built once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, type GraphQLEnumValue } from 'graphql';
import { rootFolder } from './config.js';

/** As written. */
export const schemaText = readFileSync(join(rootFolder, 'schema.graphql'), 'utf8');

export const schema = buildSchema(schemaText);

/** The values of an enum in their order, each with what it means; none if there is no such enum. */
export function valuesOf(enumName: string): readonly GraphQLEnumValue[] {
  const type = schema.getType(enumName);
  return isEnumType(type) ? type.getValues() : [];
}

/** What a value of an enum means; undefined for one that the schema does not know. */
export const meaningOf = (enumName: string, value: string): string | undefined =>
  valuesOf(enumName).find(({ name }) => name === value)?.description ?? undefined;

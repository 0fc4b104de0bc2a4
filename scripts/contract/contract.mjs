/**
 * The contract of the API: what is written by hand in src/graphql/schema/, and what follows from the model. A type may be written in
 * several places: its fields come in the order of the parts, those of its interfaces first.
 */
import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { withInterfaceFields } from './interfaces.mjs';
import { enums, nounLists, nounPages, nounTypes } from './nouns.mjs';
import { withPages } from './pages.mjs';

const header = `# The contract of Loophole, made from src/graphql/schema/ and src/model/ by "npm run generate". Do not edit.
# Every answer carries its evidence; see docs/ for how to read it.

`;
const folder = new URL('../../src/graphql/schema/', import.meta.url);
const written = (name) => parse(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'), { noLocation: true }).definitions;

/** In the order in which the contract has them. */
const parts = () => [
  ...['query', 'entity'].flatMap(written),
  ...nounLists(),
  ...nounTypes(written('nouns')),
  ...nounPages(),
  ...enums(),
  ...['relationship', 'circumvention', 'claim', 'evidence', 'search', 'path', 'provenance', 'retraction'].flatMap(written),
  ...['list', 'party', 'designation'].flatMap(written),
];

/** One definition for each type. */
function together(definitions) {
  const types = new Map();
  for (const part of definitions) {
    const type = types.get(part.name.value);
    types.set(part.name.value, type === undefined ? definitionOf(part) : merged(type, part));
  }
  return [...types.values()].map(withEachFieldOnce);
}

const definitionOf = (part) => ({ ...part, kind: part.kind.replace('Extension', 'Definition') });

function merged(type, part) {
  if (type.fields === undefined) throw new Error(`${type.name.value} in src/graphql/schema/ is written twice; write it once`);
  return {
    ...type,
    description: type.description ?? part.description,
    interfaces: [...type.interfaces, ...part.interfaces],
    fields: [...type.fields, ...part.fields],
  };
}

function withEachFieldOnce(type) {
  const names = (type.fields ?? []).map(({ name }) => name.value);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice === undefined) return type;
  throw new Error(`${type.name.value}.${twice} is written twice, in src/graphql/schema/ or there and in the model; write it once`);
}

/** schema.graphql, as it is to be committed. */
export async function contract() {
  const definitions = withInterfaceFields(together(withPages(parts())));
  const options = await resolveConfig(new URL('../../schema.graphql', import.meta.url).pathname);
  return format(header + print({ kind: 'Document', definitions }), { ...options, parser: 'graphql' });
}

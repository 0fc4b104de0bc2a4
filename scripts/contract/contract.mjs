/**
 * The contract of the API: what is written by hand in src/graphql/schema/, and what follows from the model. A type may be written in
 * several places: its fields come in the order of the parts, those of its interfaces first.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { nounClasses, withClasses } from './classes.mjs';
import { withInterfaceFields } from './interfaces.mjs';
import { enums, nounLists, nounPages, nounTypes } from './nouns.mjs';
import { withPages } from './pages.mjs';

const header = `# The contract of Loophole, made from src/graphql/schema/ and src/model/ by "npm run generate". Do not edit.
# Every answer carries its evidence; see docs/ for how to read it.

`;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** In the order in which the contract has them. */
const parts = (written) => [
  ...['query', 'entity'].flatMap(written),
  ...nounLists(),
  ...nounTypes(written('nouns')),
  ...nounClasses(),
  ...nounPages(),
  ...enums(),
  ...['relationship', 'visaRoute', 'circumvention', 'claim', 'evidence', 'search', 'path', 'provenance', 'retraction', 'answer'].flatMap(
    written,
  ),
  ...['list', 'listedParty', 'designation'].flatMap(written),
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

/** schema.graphql, as it is to be committed, from the files of a folder. */
export async function contract(folder = join(root, 'src/graphql/schema')) {
  const left = new Set(readdirSync(folder));
  const definitions = parts((name) => {
    left.delete(`${name}.graphql`);
    return parse(readFileSync(join(folder, `${name}.graphql`), 'utf8'), { noLocation: true }).definitions;
  });
  for (const file of left)
    throw new Error(`${file} in src/graphql/schema/ has no place in the contract; name it in scripts/contract/contract.mjs`);
  const text = print({ kind: 'Document', definitions: withInterfaceFields(together(withPages(withClasses(definitions)))) });
  return format(header + text, { ...(await resolveConfig(join(root, 'schema.graphql'))), parser: 'graphql' });
}

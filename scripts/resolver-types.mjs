// Types of the resolvers. What a resolver of type X is given is XParent of src/graphql/parents.ts, if there is one.
import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { nounLabels } from '../dist/model/nouns.js';

const parentsFile = readFileSync(new URL('../src/graphql/parents.ts', import.meta.url), 'utf8');
const parents = new Set([...parentsFile.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name));
const ofEntity = (label) => label === 'Entity' || nounLabels.includes(label);

/** The parent of a type; undefined where the type says all that is needed of it. */
function parentOf(type) {
  if (parents.has(`${type}Parent`)) return `${type}Parent`;
  const [, row, part] = /^(\w+?)(Connection|Edge|)$/.exec(type);
  if (ofEntity(row)) return `Entity${part}Parent`;
  return part !== '' && parents.has(`${row}Parent`) ? `${part}<${row}Parent>` : undefined;
}

export async function resolverTypes(schema) {
  const types = schema.definitions.filter(({ kind }) => kind === 'ObjectTypeDefinition').map(({ name }) => name.value);
  const mapped = types.filter((type) => parentOf(type) !== undefined);
  const content = await codegen({
    documents: [],
    config: {
      contextType: '../context.js#Context',
      mappers: Object.fromEntries(mapped.map((type) => [type, `../parents.js#${parentOf(type)}`])),
      scalars: { LocalDate: 'string', DateTime: 'string', PartialDate: 'string', ISO8601Duration: 'string', URL: 'string' },
      enumsAsTypes: true,
      useTypeImports: true,
      inputMaybeValue: 'T | null | undefined',
      emitLegacyCommonJSImports: false,
    },
    filename: 'src/graphql/generated/types.ts',
    schema,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return { 'src/graphql/generated/types.ts': `/* Generated from schema.graphql by npm run generate. Do not edit. */\n${content}\n` };
}

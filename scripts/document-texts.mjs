/** A plugin of the generator: each operation as a typed text, which a browser sends as it is; no syntax tree and no parser is needed. */
import { Kind, print, visit } from 'graphql';

export function plugin(_schema, documents) {
  const all = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(all.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  return {
    prepend: ["import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';"],
    content: [
      ...[...fragments].map(([name, one]) => `const ${name}Text = \`${print(one)}\`;`),
      ...all.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map((one) => textOf(one, fragments)),
    ].join('\n\n'),
  };
}

function textOf(operation, fragments) {
  const { value: name } = operation.name;
  const spread = [...spreadIn(operation, fragments)].map((one) => `\n\${${one}Text}`);
  return `export const ${name}Document: string & DocumentTypeDecoration<${name}Query, ${name}QueryVariables> = \`${print(operation)}${spread.join('')}\`;`;
}

/** Names of the fragments that are spread, also by another. */
function spreadIn(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      found.add(value);
      spreadIn(fragments.get(value), fragments, found);
    },
  });
  return found;
}

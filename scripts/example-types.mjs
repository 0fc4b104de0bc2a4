/** The types of the TypeScript example: what its document asks for and gets. */
import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const folder = 'examples/typescript';
const document = `${folder}/visa-routes.graphql`;
const filename = `${folder}/visa-routes.generated.ts`;

/** Text of the file, by its name. */
export async function exampleTypes(schema) {
  const text = readFileSync(new URL(`../${document}`, import.meta.url), 'utf8');
  const types = await codegen({
    documents: [{ location: document, document: parse(text) }],
    config: { useTypeImports: true, enumsAsTypes: true, scalars: { LocalDate: 'string' } },
    filename,
    schema,
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
  });
  return { [filename]: `/* Generated from visa-routes.graphql by npm run generate. Do not edit. */\n${types}\n` };
}

/** What the explorer asks, as text, and what it gets, as types. */
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import * as texts from './document-texts.mjs';

const explorer = 'src/pages/browser/explore';
const folder = new URL(`../${explorer}/documents/`, import.meta.url);
const filename = `${explorer}/generated/documents.ts`;

/** Text of the file, by its name. */
export async function explorerTypes(schema) {
  const types = await codegen({
    documents: readdirSync(folder)
      .toSorted()
      .map((location) => ({ location, document: parse(readFileSync(new URL(location, folder), 'utf8')) })),
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      disableDescriptions: true,
      immutableTypes: true,
      mergeFragmentTypes: true,
      scalars: { ID: 'string', LocalDate: 'string', URL: 'string' },
    },
    filename,
    schema,
    plugins: [{ operations: {} }, { texts: {} }],
    pluginMap: { operations, texts },
  });
  return { [filename]: `/* Generated from ../documents by npm run generate. Do not edit. */\n${types}\n` };
}

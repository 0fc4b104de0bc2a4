/**
 * Ask which visa types get round a resolution, two rows a page. The types come from the schema and the document beside this file.
 *   npx tsc -p examples/typescript && node dist/examples/ask.js [resolution] [asOf]      LOOPHOLE_URL says where the API is
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { VisaRoutesDocument, type VisaRoutesQuery } from './visa-routes.generated.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const url = `${process.env['LOOPHOLE_URL'] ?? 'http://localhost:4000'}/graphql`;

/** The data of an answer; throws the codes and messages of its errors. */
async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>; // GraphQL over HTTP
  if (errors) throw new Error(errors.map(({ message, extensions: { code } }) => `${code}: ${message}`).join('\n'));
  if (data == null) throw new Error(`${url} answers, but not as GraphQL.`);
  return data;
}

type Route = VisaRoutesQuery['visaRoutes']['edges'][number]['node'];

/** Every row, page by page. */
async function* routesRound(resolution: string, asOf: string | undefined): AsyncGenerator<Route> {
  for (let after: string | null = null, more = true; more;) {
    const { visaRoutes }: VisaRoutesQuery = await ask(VisaRoutesDocument, { resolution, asOf, after });
    for (const { node } of visaRoutes.edges) yield node;
    ({ endCursor: after, hasNextPage: more } = visaRoutes.pageInfo);
  }
}

const [resolution = '2397', asOf] = process.argv.slice(2);
try {
  for await (const { visaType, provision, evidence } of routesRound(resolution, asOf)) {
    const firmness = evidence.contested ? `${evidence.modality}, contested` : evidence.modality;
    console.log([visaType.name, provision.paragraph, firmness, evidence.known.status].join(' | '));
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

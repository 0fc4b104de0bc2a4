/** Asks the API. What it refuses is told in its own words. */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { fetchWithKey } from '../key.js';

/** What went wrong, one sentence for each error. */
export class Refused extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join(' '));
    this.reasons = reasons;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function fetched(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetchWithKey(path, init).catch((fault: unknown) => {
    if (init.signal?.aborted) throw fault;
    throw new Refused(['The API does not answer. Is it still running?']);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null)
    throw new Refused([`The API answered with status ${response.status} and nothing that can be read.`]);
  return body;
}

/**
 * The data of an answer, as the document asks for it; of a document that says no types, anything.
 * @throws Refused with the message and code of every error
 */
export async function ask<Data, Variables>(
  query: string & DocumentTypeDecoration<Data, Variables>,
  variables: NoInfer<Variables>,
  signal: AbortSignal,
): Promise<NoInfer<Data>> {
  const { data, errors } = await fetched('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  refuse(errors);
  return data as Data; // the API answers what a document asks
}

/** A document of this server that is not GraphQL. */
export async function read(path: string, signal: AbortSignal): Promise<unknown> {
  const body = await fetched(path, { signal });
  refuse(body.errors);
  return body;
}

function refuse(errors: Answer['errors']): void {
  if (errors && errors.length > 0)
    throw new Refused(errors.map(({ message, extensions }) => (extensions?.code ? `${message} (${extensions.code})` : message)));
}

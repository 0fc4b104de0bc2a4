/** What can be taken away: the picture, and the request that it comes from. */
import { keyHeader } from '../key.js';
import { element } from './dom.js';

export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  element('a', { href: url, download: name }).click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The key itself is left where it is; the shell has its own. */
const keyOption = (): string => ('authorization' in keyHeader() ? ' -H "authorization: Bearer $LOOPHOLE_KEY"' : '');

/** A request to the API for a shell: within single quotes only a single quote has to be written otherwise. */
export const curlOf = (origin: string, body: object): string =>
  `curl '${origin}/graphql' -H 'content-type: application/json'${keyOption()} --data-raw '${JSON.stringify(body).replaceAll("'", String.raw`'\''`)}'`;

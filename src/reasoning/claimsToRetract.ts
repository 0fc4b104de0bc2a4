/** Which claims a retraction is about. */
import { BadUserInput } from '../errors.js';
import type { Sources } from './sources.js';

/** What is named to be retracted. */
export interface Retraction {
  readonly claims?: readonly string[] | null | undefined;
  readonly documents?: readonly string[] | null | undefined;
}

/** The most claims that one question may retract. */
const mostClaims = 200;

/**
 * Ids of the claims that are named or stand in a named document, in order.
 * @throws BadUserInput if nothing is named, an id is unknown, or there are too many
 */
export async function claimsToRetract(args: Retraction, sources: Sources): Promise<string[]> {
  const [claims, documents] = [[...new Set(args.claims)], [...new Set(args.documents)]];
  if (claims.length + documents.length === 0)
    throw new BadUserInput(
      'Nothing to retract is named; give claims or documents.',
      args.documents && !args.claims ? 'documents' : 'claims',
    );
  requireAtMost(claims.length + documents.length, claims.length >= documents.length ? 'claims' : 'documents');
  const { claim, document } = sources.loaders;
  await requireKnown(claims, await Promise.all(claims.map((id) => claim.load(id))), 'Claim', sources);
  await requireKnown(documents, await Promise.all(documents.map((id) => document.load(id))), 'Document', sources);
  const ofDocuments = documents.length === 0 ? [] : await sources.stores.retraction.claimsOf(documents, mostClaims + 1);
  const all = [...new Set([...claims, ...ofDocuments])].sort();
  requireAtMost(all.length, claims.length >= ofDocuments.length ? 'claims' : 'documents');
  return all;
}

/** @param argument what most of them come from */
function requireAtMost(count: number, argument: 'claims' | 'documents'): void {
  if (count > mostClaims)
    throw new BadUserInput(`More than ${mostClaims} claims would be retracted; ask for fewer claims or documents at once.`, argument);
}

async function requireKnown(
  ids: readonly string[],
  found: readonly unknown[],
  label: 'Claim' | 'Document',
  sources: Sources,
): Promise<void> {
  const unknown = ids.find((_, index) => found[index] === null);
  if (unknown === undefined) return;
  const nearest = await sources.stores.retraction.nearest(unknown, label);
  const noun = label.toLowerCase();
  throw new BadUserInput(
    `"${unknown}" is no ${noun} of this dataset; ${nearest ? `the nearest is "${nearest}"` : 'it holds none'}.`,
    `${noun}s`,
    nearest,
  );
}

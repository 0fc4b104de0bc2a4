import { stands } from '../../model/evidence.js';
import { knownAt } from '../../model/time.js';
import type { Phrase } from '../../sentence/clause.js';
import { joined } from '../../sentence/list.js';
import type { Loaders } from '../loaders.js';
import { requireClaim, requirePresent } from '../rows.js';
import type { Asked } from './asked.js';

/** A phrase that tells where a provision stands, and the claims that say so. */
export interface Told extends Phrase {
  readonly paragraph: string | null;
  readonly basis: readonly string[];
}

/** How an entity stands in a sentence: its phrase, or its name where it has none. */
export async function phraseOf(id: string, { entity }: Loaders): Promise<Phrase> {
  const { phrase, name, plural } = requirePresent(await entity.load(id), id);
  return { text: phrase ?? name, plural: plural ?? false };
}

/** The same, of a provision with its paragraph as far as that was public. */
export async function phraseIn(id: string, asked: Asked): Promise<Told> {
  const { loaders } = asked.sources;
  const [phrase, row] = await Promise.all([phraseOf(id, loaders), loaders.entity.load(id)]);
  const { paragraph, paragraphClaims } = requirePresent(row, id);
  const basis = await standing(paragraphClaims ?? [], asked);
  if (paragraph === null || basis.length === 0) return { ...phrase, paragraph: null, basis: [] };
  return { text: joined(phrase.text, `(${paragraph})`), plural: phrase.plural, paragraph, basis };
}

async function standing(ids: readonly string[], { asOf, without, sources }: Asked): Promise<string[]> {
  const claims = await Promise.all(ids.filter((id) => !without?.claims.has(id)).map((id) => requireClaim(id, sources.loaders)));
  return claims.filter((claim) => stands(knownAt(claim.known, asOf))).map(({ id }) => id);
}

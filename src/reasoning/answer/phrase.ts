import type { Phrase } from '../../sentence/clause.js';
import { joined } from '../../sentence/list.js';
import type { Loaders } from '../loaders.js';
import { requirePresent } from '../rows.js';

/** How an entity stands in a sentence: its phrase, or its name where it has none; a provision with its paragraph. */
export async function phraseOf(id: string, { entity }: Loaders): Promise<Phrase> {
  const { phrase, name, plural, paragraph } = requirePresent(await entity.load(id), id);
  const where = paragraph === null ? null : `(${paragraph})`;
  return { text: joined(phrase ?? name, where), plural: plural ?? false };
}

/** What an id names: every kind of thing has ids of its own form. */
import { isEntityId, labelOf } from './nouns.js';

export type Named = 'ENTITY' | 'DOCUMENT' | 'RELATIONSHIP' | 'CLAIM' | 'GAP' | 'RULE';

/** Of which kind a thing with this id is, if there is one. */
export function namedBy(id: string): Named {
  if (id.includes('|')) return 'RELATIONSHIP';
  if (isEntityId(id)) return labelOf(id) === 'Document' ? 'DOCUMENT' : 'ENTITY';
  if (id.startsWith('G-')) return 'GAP';
  return /^[A-Z]/.test(id) ? 'CLAIM' : 'RULE';
}

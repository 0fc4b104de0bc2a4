/** What a name is a name of, as a finding. */
import { nouns, type NounLabel } from '../../model/vocabulary.js';
import { clausesOf, said } from '../../sentence/told.js';
import type { Asked } from './asked.js';
import { phraseOf } from './phrase.js';
import { findingOf } from './relationship.js';
import type { Row } from './row.js';
import { toldOf } from './told.js';

/** Undefined where nothing has the name in print or by a source, as that was public. */
export async function nameRow(text: string, kind: NounLabel, asked: Asked): Promise<Row | undefined> {
  const { stores, loaders } = asked.sources;
  const [best] = (await stores.search.entities(text, [nouns[kind].kind], 1)).found;
  if (best === undefined || best.match === 'FUZZY') return undefined;
  const { entity, matched } = best;
  const basis = entity.aliasBases?.[(entity.aliases ?? []).indexOf(matched)] ?? '';
  if (basis === '') return undefined;
  const stood = await toldOf([{ premises: [basis], inherits: true, about: null }], null, asked);
  if (stood === undefined) return undefined;
  const of = await phraseOf(entity.id, loaders);
  const clauses = clausesOf(stood.told, false);
  return {
    finding: {
      id: `${entity.id}|${matched}`,
      ...said(`“${matched}” is a name of ${of.text}`, clauses),
      ...findingOf(stood, []),
      query: `{ search(text: ${JSON.stringify(text)}, first: 1) { edges { matched node { id name aliases { name kind basis { id } } } } } }`,
    },
    clauses,
    subjects: [{ text: `“${matched}”`, plural: false }],
    objects: [of],
    values: [],
    about: [entity.id],
    rests: { publishers: stood.publishers, concluded: false },
  };
}

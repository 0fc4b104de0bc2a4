import { toConnection } from '../connection.js';
import { placeOf } from '../cursor.js';
import { relationship } from '../nodes.js';
import type { ClaimDimension, ProvenanceResolvers } from '../generated/types.js';

/** The property of a claim that each dimension counts by. */
const properties: Record<ClaimDimension, string> = {
  SPEAKER_TYPE: 'speakerType',
  ATTRIBUTION: 'attribution',
  MODALITY: 'modality',
  TENSE: 'tense',
  SOURCE_CLASS: 'sourceClass',
  LAW_STATUS: 'lawStatus',
};

export const Provenance: ProvenanceResolvers = {
  claims: ({ asOf }, { by }, { stores }) => stores.provenance.claimsBy(properties[by], asOf),
  restingOn: ({ asOf }, { reliance, about, ...args }, { stores, loaders }, info) => {
    const wanted = { reliance, about: about ?? undefined, asOf };
    return toConnection(args, placeOf(info, wanted), {
      rows: async (page) => Promise.all((await stores.provenance.restingOn(wanted, page)).map((id) => relationship(id, asOf, loaders))),
      key: ({ id }) => [id],
      node: (one) => one,
      total: () => stores.provenance.countRestingOn(wanted),
    });
  },
};

/** Nouns whose property `kind` is a closed list, and the provision. */
import type { authorityKinds, conceptKinds, provisionKinds, provisionTests } from '../../model/vocabulary.js';
import { entity } from '../nodes.js';
import type { AuthorityResolvers, ConceptResolvers, ProvisionResolvers } from '../types.generated.js';
import { entityFields } from './entity.js';

type One<T extends readonly string[]> = T[number];

// The seed's format and validation hold `kind` and `test` to the list of their noun.
export const Authority: AuthorityResolvers = { ...entityFields, authorityKind: ({ kind }) => kind as One<typeof authorityKinds> };
export const Concept: ConceptResolvers = { ...entityFields, conceptKind: ({ kind }) => kind as One<typeof conceptKinds> };
export const Provision: ProvisionResolvers = {
  ...entityFields,
  provisionKind: ({ kind }) => kind as One<typeof provisionKinds>,
  test: ({ test }) => test as One<typeof provisionTests> | null,
  instrument: async ({ id, asOf }, _, { loaders }) => {
    const instrument = await loaders.instrumentOf.load(id);
    return instrument === null ? null : entity(instrument, asOf, loaders);
  },
};

import { claim, entity, requireEntity } from '../nodes.js';
import type { ProvisionResolvers } from '../generated/types.js';
import { fieldsOf } from './entity.js';

export const Provision: ProvisionResolvers = {
  ...fieldsOf('Provision'),
  instrument: async ({ id, asOf }, _, { loaders }) => {
    const instrument = await loaders.instrumentOf.load(id);
    return instrument === null ? null : entity(instrument, asOf, loaders);
  },
  testSource: async ({ id, asOf }, _, { loaders }) => {
    const [first] = (await requireEntity(id, loaders)).testClaims ?? [];
    return first === undefined ? null : (await claim(first, asOf, loaders)).sourceClass;
  },
};

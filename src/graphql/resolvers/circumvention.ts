import { evidenceFor } from '../evidence.js';
import { circumvention, claim, entity } from '../nodes.js';
import type { CircumventionResolvers, VisaRouteResolvers } from '../types.generated.js';
import { relationshipId } from '../../model/relationship.js';

export const Circumvention: CircumventionResolvers = {
  from: ({ fromId, asOf }, _, { loaders }) => entity(fromId, asOf, loaders),
  to: ({ toId, asOf }, _, { loaders }) => entity(toId, asOf, loaders),
  method: ({ fromId, asOf }, _, { loaders }) => entity(fromId, asOf, loaders),
  provision: ({ toId, asOf }, _, { loaders }) => entity(toId, asOf, loaders),
  effect: ({ effect, id }) => effect ?? Promise.reject(new Error(`circumvention ${id} has no effect`)),
  evidence: ({ support, rule, asOf }, _, { loaders }) => evidenceFor(support, rule, asOf, loaders),
  visaTypes: async ({ id, asOf }, _, { loaders }) => {
    const enabling = await loaders.visaTypesOf.load(id);
    const standing = await Promise.all(
      enabling.map(({ support }) =>
        evidenceFor(
          support.map((premises) => ({ premises, inherits: true })),
          null,
          asOf,
          loaders,
        ),
      ),
    );
    return Promise.all(
      enabling.filter((_one, index) => standing[index]?.status !== 'NOT_YET').map(({ visaTypeId }) => entity(visaTypeId, asOf, loaders)),
    );
  },
};

/** The rule that joins methods and provisions to visa types. */
const routeRule = 'visa-type-circumvents';

export const VisaRoute: VisaRouteResolvers = {
  visaType: ({ visaTypeId, asOf }, _, { loaders }) => entity(visaTypeId, asOf, loaders),
  provision: ({ provisionId, asOf }, _, { loaders }) => entity(provisionId, asOf, loaders),
  evidence: ({ chains, asOf }, _, { loaders }) =>
    evidenceFor(
      chains.map(({ premises }) => ({ premises, inherits: true })),
      routeRule,
      asOf,
      loaders,
    ),
  circumventions: async ({ chains, provisionId, asOf }, _, { loaders }) => {
    const weighed = await Promise.all(chains.map(({ premises }) => evidenceFor([{ premises, inherits: true }], routeRule, asOf, loaders)));
    const standing = chains.filter((_one, index) => weighed[index]?.status !== 'NOT_YET').map(({ methodId }) => methodId);
    return Promise.all(
      [...new Set(standing)]
        .sort()
        .map((from) => circumvention(relationshipId({ from, type: 'CIRCUMVENTS', to: provisionId }), asOf, loaders)),
    );
  },
  legalBasis: async ({ provisionId, asOf }, _, { loaders }) => {
    const { testClaims } = await entity(provisionId, asOf, loaders);
    return Promise.all((testClaims ?? []).map((id) => claim(id, asOf, loaders)));
  },
  legalNote: async ({ provisionId, asOf }, _, { loaders }) => {
    const { paragraph, testClaims } = await entity(provisionId, asOf, loaders);
    const statements = await Promise.all((testClaims ?? []).map(async (id) => (await claim(id, asOf, loaders)).statement));
    return statements.length === 0 ? null : `${paragraph ?? 'Paragraph not stated'}: ${statements.join(' ')}`;
  },
};

import { stands } from '../../model/evidence.js';
import { visaUsers } from '../../model/traversals.js';
import { relationshipId } from '../../model/relationship.js';
import { knownAt, type Day } from '../../model/time.js';
import { evidenceFor } from '../../reasoning/evidence.js';
import type { Loaders } from '../../reasoning/loaders.js';
import { circumvention, claim, entity, whole } from '../nodes.js';
import type { ClaimParent } from '../parents.js';
import { traverse } from './entity.js';
import { relationshipFields } from './relationship.js';
import type { CircumventionResolvers, VisaRouteResolvers } from '../generated/types.js';

export const Circumvention: CircumventionResolvers = {
  ...relationshipFields,
  method: relationshipFields.from,
  provision: relationshipFields.to,
  effect: ({ effect, id }) => effect ?? Promise.reject(new Error(`circumvention ${id} has no effect`)),
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
      enabling
        .filter((_one, index) => stands(standing[index]?.status ?? 'NOT_YET'))
        .map(({ visaTypeId }) => entity(visaTypeId, asOf, loaders)),
    );
  },
};

const usersOf = traverse(visaUsers);

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
    const standing = chains.filter((_one, index) => stands(weighed[index]?.status ?? 'NOT_YET')).map(({ methodId }) => methodId);
    return Promise.all(
      [...new Set(standing)]
        .sort()
        .map((from) => circumvention(relationshipId({ from, type: 'CIRCUMVENTS', to: provisionId }), asOf, loaders)),
    );
  },
  usedBy: ({ visaTypeId, asOf }, args, context, info) => usersOf({ id: visaTypeId, asOf }, args, context, info),
  legalBasis: ({ provisionId, asOf }, _, { loaders }) => legalBasis(provisionId, asOf, loaders),
  legalNote: async ({ provisionId, asOf }, _, { loaders }) => {
    const [{ paragraph }, basis] = await Promise.all([whole(provisionId, loaders), legalBasis(provisionId, asOf, loaders)]);
    return basis.length === 0 ? null : `${paragraph ?? 'Paragraph not stated'}: ${basis.map(({ statement }) => statement).join(' ')}`;
  },
};

/** The official claims that say what a provision tests, as far as they could be known. */
async function legalBasis(provisionId: string, asOf: Day | undefined, loaders: Loaders): Promise<ClaimParent[]> {
  const { testClaims } = await whole(provisionId, loaders);
  const claims = await Promise.all((testClaims ?? []).map((id) => claim(id, asOf, loaders)));
  return claims.filter(({ known }) => stands(knownAt(known, asOf)));
}

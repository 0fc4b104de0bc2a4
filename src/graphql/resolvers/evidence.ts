import { knownAt, knownDay } from '../../model/time.js';
import { claim, claimOf, entity } from '../nodes.js';
import type { EvidenceResolvers, KnownTimeResolvers, PremiseSetResolvers, QualificationResolvers } from '../generated/types.js';

export const Evidence: EvidenceResolvers = {
  claims: ({ premises, asOf }) => premises.map((premise) => claimOf(premise, asOf)),
  rule: async ({ rule }, _, { loaders }) => {
    const row = rule === null ? null : await loaders.rule.load(rule);
    return row && { ...row, __typename: 'Rule' };
  },
  support: ({ standing, asOf }) => standing.map((set) => ({ ...set, asOf })),
  qualified: ({ qualifications }) => qualifications.length > 0,
  qualifications: ({ qualifications, asOf }) => qualifications.map((one) => ({ ...one, asOf })),
  hedges: ({ premises, asOf }) => premises.flatMap((premise) => premise.hedges.map((words) => ({ words, claim: claimOf(premise, asOf) }))),
  disagreements: ({ disagreements, asOf }) => disagreements.map((one) => ({ ...one, asOf })),
  known: ({ known, status }) => ({ known, status }),
  publishers: ({ publisherIds, asOf }, _, { loaders }) => Promise.all(publisherIds.map((id) => entity(id, asOf, loaders))),
  sourceClasses: ({ premises }) => [...new Set(premises.map(({ sourceClass }) => sourceClass))].sort(),
};

export const PremiseSet: PremiseSetResolvers = {
  premises: ({ premises, asOf }) => premises.map((premise) => claimOf(premise, asOf)),
  known: ({ known, asOf }) => ({ known, status: knownAt(known, asOf) }),
};

export const Qualification: QualificationResolvers = {
  claim: ({ claimId, asOf }, _, { loaders }) => claim(claimId, asOf, loaders),
  known: ({ known, asOf }) => ({ known, status: knownAt(known, asOf) }),
};

export const KnownTime: KnownTimeResolvers = {
  certain: ({ known }) => knownDay(known.latest),
  possible: ({ known }) => knownDay(known.earliest),
};

/** Every resolver of the schema. */
import { Circumvention, VisaRoute } from './resolvers/circumvention.js';
import { Claim, ClaimRelation, LawComparison } from './resolvers/claim.js';
import { Dataset } from './resolvers/dataset.js';
import { Document } from './resolvers/document.js';
import { plainNouns } from './resolvers/entity.js';
import { Disagreement, Evidence, KnownTime, PremiseSet } from './resolvers/evidence.js';
import { Resolution, Statute } from './resolvers/instrument.js';
import { Authority, Concept, Provision } from './resolvers/kinds.js';
import { Query } from './resolvers/query.js';
import { scalars } from './scalars.js';

export const resolvers = {
  ...scalars,
  ...plainNouns,
  Query,
  Dataset,
  Resolution,
  Statute,
  Provision,
  Authority,
  Concept,
  Document,
  VisaRoute,
  Circumvention,
  Evidence,
  PremiseSet,
  Disagreement,
  KnownTime,
  Claim,
  ClaimRelation,
  LawComparison,
};

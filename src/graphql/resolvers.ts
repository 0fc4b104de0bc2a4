/** Every resolver of the schema. */
import { Answer, Citation, Finding, Limit, ListEdition, Objection } from './resolvers/answer.js';
import { Circumvention, CircumventionConnection } from './resolvers/circumvention.js';
import { Claim, ClaimRelation, LawComparison } from './resolvers/claim.js';
import { Count, Dataset, ListLeftover } from './resolvers/dataset.js';
import { Document } from './resolvers/document.js';
import { Alias, nounFields } from './resolvers/entity.js';
import { KnowledgeChange } from './resolvers/change.js';
import { Disagreement } from './resolvers/disagreement.js';
import { Evidence, KnownTime, PremiseSet, Qualification } from './resolvers/evidence.js';
import { Gap } from './resolvers/gap.js';
import { IdentityDocument, ListedParty, PartyLink, PartyName } from './resolvers/listedParty.js';
import { PartyChange } from './resolvers/partyChange.js';
import { Designation } from './resolvers/designation.js';
import { Programme, ProgrammeBasis } from './resolvers/programme.js';
import { SearchConnection } from './resolvers/search.js';
import { RouteWay, VisaRoute, VisaRouteConnection } from './resolvers/visaRoute.js';
import { SanctionsList } from './resolvers/sanctionsList.js';
import { Resolution, Statute } from './resolvers/instrument.js';
import { Provision } from './resolvers/provision.js';
import { Hop, PathResult, Subgraph } from './resolvers/path.js';
import { Question } from './resolvers/question.js';
import { EntityRelationship } from './resolvers/relationship.js';
import { Provenance } from './resolvers/provenance.js';
import {
  ChangedRelationship,
  FallenRelationship,
  LostPremiseSet,
  RelationshipOnRule,
  RetractedValue,
  RetractionImpact,
} from './resolvers/retraction.js';
import { Query } from './resolvers/query.js';
import { scalars } from './scalars.js';

export const resolvers = {
  ...scalars,
  ...nounFields,
  Alias,
  Query,
  Dataset,
  Count,
  Resolution,
  Statute,
  Provision,
  EntityRelationship,
  Document,
  VisaRoute,
  Circumvention,
  Evidence,
  PremiseSet,
  Qualification,
  Disagreement,
  Gap,
  KnowledgeChange,
  Provenance,
  VisaRouteConnection,
  RouteWay,
  CircumventionConnection,
  SearchConnection,
  KnownTime,
  Claim,
  ClaimRelation,
  LawComparison,
  RetractionImpact,
  FallenRelationship,
  LostPremiseSet,
  ChangedRelationship,
  RelationshipOnRule,
  RetractedValue,
  PathResult,
  Subgraph,
  Hop,
  SanctionsList,
  ListLeftover,
  ListedParty,
  PartyName,
  IdentityDocument,
  PartyLink,
  Designation,
  Programme,
  ProgrammeBasis,
  PartyChange,
  Question,
  Answer,
  Finding,
  Objection,
  Citation,
  Limit,
  ListEdition,
};

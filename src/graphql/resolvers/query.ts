import { maybeClaim, maybeEntity, rule } from '../nodes.js';
import { resolutionIdOf } from '../resolution.js';
import type { QueryResolvers } from '../generated/types.js';
import { answer } from './answer.js';
import { circumventions } from './circumvention.js';
import { claims } from './claim.js';
import { designations } from './designation.js';
import { changes } from './change.js';
import { entityQueries } from './entities.js';
import { disagreements } from './disagreement.js';
import { gaps } from './gap.js';
import { node } from './node.js';
import { parties, party } from './listedParty.js';
import { listChanges } from './partyChange.js';
import { searchParties } from './partySearch.js';
import { programmes } from './programme.js';
import { lists } from './sanctionsList.js';
import { search } from './search.js';
import { visaRoutes } from './visaRoute.js';
import { retractionImpact } from './retraction.js';
import { pathQueries } from './path.js';
import { questions, refusals } from '../../catalogue/catalogue.js';
import { AppError } from '../../errors.js';

const noDataset = (): never => {
  throw new AppError('GRAPH_UNAVAILABLE', 'No dataset is loaded; run "npm run seed".');
};

export const Query: QueryResolvers = {
  ...entityQueries,
  answer,
  claims,
  search,
  visaRoutes,
  circumventions,
  gaps,
  disagreements,
  changes,
  provenance: (_, { asOf }) => ({ asOf: asOf ?? undefined }),
  rules: async (_, __, { stores, loaders }) => Promise.all((await stores.rule.all()).map((id) => rule(id, loaders))),
  questions: () => [...questions],
  refusals: () => [...refusals],
  retractionImpact,
  lists,
  party,
  parties,
  searchParties,
  designations,
  programmes,
  listChanges,
  ...pathQueries,
  claim: (_, { id }, { loaders }) => maybeClaim(id, undefined, loaders),
  dataset: async (_, __, { stores }) => (await stores.dataset.loaded()) ?? noDataset(),
  entity: (_, { id }, { loaders }) => maybeEntity(id, undefined, loaders),
  resolution: async (_, { symbol }, context) => maybeEntity(await resolutionIdOf(symbol, 'symbol', context), undefined, context.loaders),
  node,
};

import { document, maybeClaim, maybeEntity, maybeRelationship, rule } from '../nodes.js';
import { resolutionIdOf } from '../resolution.js';
import type { QueryResolvers } from '../generated/types.js';
import { circumventions, visaRoutes, visaRoutesOfResolution } from './connections.js';
import { changes } from './change.js';
import { standingWanted } from './entity.js';
import { disagreements } from './disagreement.js';
import { gaps, maybeGap } from './gap.js';
import { lists } from './lists.js';
import { listQueries } from './listQueries.js';
import { retractionImpact } from './retraction.js';
import { pathQueries } from './path.js';
import { questions, refusals } from '../../catalogue.js';
import { AppError } from '../../errors.js';

const noDataset = (): never => {
  throw new AppError('GRAPH_UNAVAILABLE', 'No dataset is loaded; run "npm run seed".');
};

export const Query: QueryResolvers = {
  ...lists,
  gaps,
  disagreements,
  changes,
  provenance: (_, { asOf }) => ({ asOf: asOf ?? undefined }),
  rules: async (_, __, { stores, loaders }) => Promise.all((await stores.rule.all()).map((id) => rule(id, loaders))),
  questions: () => [...questions],
  refusals: () => [...refusals],
  retractionImpact,
  ...listQueries,
  ...pathQueries,
  claim: (_, { id }, { loaders }) => maybeClaim(id, undefined, loaders),
  dataset: async (_, __, { stores }) => (await stores.dataset.loaded()) ?? noDataset(),
  entity: (_, { id }, { loaders }) => maybeEntity(id, undefined, loaders),
  resolution: async (_, { symbol }, context) => maybeEntity(await resolutionIdOf(symbol, 'symbol', context), undefined, context.loaders),
  node: async (_, { id }, { loaders }) => {
    const [entity, claim, relationship, source, found, gap] = await Promise.all([
      maybeEntity(id, undefined, loaders),
      maybeClaim(id, undefined, loaders),
      maybeRelationship(id, undefined, loaders),
      loaders.document.load(id),
      loaders.rule.load(id),
      maybeGap(id, undefined, loaders),
    ]);
    return entity ?? claim ?? relationship ?? (source && document(source, undefined)) ?? (found && { ...found, __typename: 'Rule' }) ?? gap;
  },
  visaRoutes: async (_, { resolution, provision, known, asOf, ...page }, context, info) =>
    resolution == null
      ? visaRoutes({ provision: provision ?? undefined, known: standingWanted(known), asOf: asOf ?? undefined }, page, context, info)
      : visaRoutesOfResolution(
          { id: await resolutionIdOf(resolution, 'resolution', context), asOf: asOf ?? undefined },
          { provision, known, ...page },
          context,
          info,
        ),
  circumventions: async (_, { resolution, provision, visaType, evasionMethod, known, asOf, ...page }, context, info) =>
    circumventions(
      {
        resolution: resolution == null ? undefined : await resolutionIdOf(resolution, 'resolution', context),
        provision: provision ?? undefined,
        visaType: visaType ?? undefined,
        evasionMethod: evasionMethod ?? undefined,
        known: standingWanted(known),
        asOf: asOf ?? undefined,
      },
      page,
      context,
      info,
    ),
};

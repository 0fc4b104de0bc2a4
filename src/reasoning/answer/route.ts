/** Routes of visa types round provisions, and their ways, as findings and as sentences. */
import { groupBy } from '../../model/group.js';
import { verbOf } from '../../sentence/clause.js';
import { capitalized, joined, listed } from '../../sentence/list.js';
import { clausesOf, said as toldAs } from '../../sentence/told.js';
import type { VisaRoute } from '../../store/visaRoute.js';
import { relationshipId } from '../../model/relationship.js';
import { routeRule } from '../route.js';
import type { Asked } from './asked.js';
import { phraseIn, phraseOf } from './phrase.js';
import { effectClauses, findingOf } from './relationship.js';
import type { Row } from './row.js';
import { toldOf } from './told.js';

/** Undefined where it does not stand as it was asked for. */
export async function routeRow(route: VisaRoute, asked: Asked): Promise<Row | undefined> {
  const stood = await toldOf(route.chains, routeRule, asked);
  if (stood === undefined) return undefined;
  const { told } = stood;
  const ways = await waysOf(route, told.possibly, asked);
  const [subject, object] = await Promise.all([phraseIn(route.visaTypeId, asked), phraseIn(route.provisionId, asked)]);
  const said = groupBy(ways, ({ told: { modality, tense } }) => verbOf({ type: 'CIRCUMVENTS', plural: subject.plural, modality, tense }));
  const parts = [...said].map(([verb, alike], index) =>
    joined(verb, index === 0 ? object.text : 'it', 'by', listed(alike.map(({ method }) => method.text))),
  );
  const clauses = [...effectClauses(route), ...clausesOf(told, false)];
  return {
    finding: {
      id: relationshipId({ from: route.visaTypeId, type: 'CIRCUMVENTS', to: route.provisionId }),
      ...toldAs(capitalized(`${subject.text} ${listed(parts)}`), clauses),
      ...findingOf(stood, [subject, object]),
      query: queryOf(route),
    },
    clauses,
    subjects: [subject.plain],
    objects: [object.plain],
    values: [],
    about: [route.visaTypeId, route.provisionId, ...ways.map(({ methodId }) => methodId)],
    rests: { publishers: stood.publishers, concluded: true },
  };
}

/** The ways that the row rests on, each as firm and of the time that it is itself. */
async function waysOf({ ways }: VisaRoute, possibly: boolean, asked: Asked) {
  const all = await Promise.all(
    ways.map(async ({ methodId, chains }) => {
      const stood = await toldOf(chains, routeRule, asked);
      if (stood === undefined || stood.told.possibly !== possibly) return [];
      return [{ methodId, told: stood.told, method: await phraseOf(methodId, asked.sources.loaders) }];
    }),
  );
  return all.flat();
}

const queryOf = ({ provisionId }: VisaRoute): string =>
  `{ visaRoutes(provision: ${JSON.stringify(provisionId)}, first: 100) ` +
  '{ edges { node { sentence visaType { id } ways { method { name } sentence } evidence { modality claims { id statement } } } } } }';

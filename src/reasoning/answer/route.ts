/** Routes of visa types round provisions, and their ways, as findings and as sentences. */
import { capitalized, listed, numeral } from '../../sentence/list.js';
import { clauseOf } from '../../sentence/clause.js';
import { clausesOf, said } from '../../sentence/told.js';
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
  const ways = await Promise.all(route.ways.map(async (way) => ({ ...way, stood: await toldOf(way.chains, routeRule, asked) })));
  const standing = ways.filter((way) => way.stood !== undefined);
  const [subject, object] = await Promise.all([phraseIn(route.visaTypeId, asked), phraseIn(route.provisionId, asked)]);
  const methods = await Promise.all(standing.map(({ methodId }) => phraseOf(methodId, asked.sources.loaders)));
  const { told } = stood;
  const clause = clauseOf({ subject, type: 'CIRCUMVENTS', object, modality: told.modality, tense: told.tense, extent: null, group: null });
  const forecasts = standing.filter((way) => way.stood?.told.predicted).length;
  const partly =
    forecasts > 0 && !told.predicted
      ? [`${numeral(forecasts)} of its ${numeral(standing.length)} ways ${forecasts === 1 ? 'is a forecast' : 'are forecasts'}`]
      : [];
  const clauses = [...effectClauses(route), ...clausesOf(told, false), ...partly];
  return {
    finding: {
      id: relationshipId({ from: route.visaTypeId, type: 'CIRCUMVENTS', to: route.provisionId }),
      ...said(capitalized(`${clause} by ${listed(methods.map(({ text }) => text))}`), clauses),
      ...findingOf(stood, [subject, object]),
      query: queryOf(route),
    },
    clauses,
    subjects: [subject.plain],
    objects: [object.plain],
    values: [],
    about: [route.visaTypeId, route.provisionId, ...standing.map(({ methodId }) => methodId)],
    rests: { publishers: stood.publishers, concluded: true },
  };
}

const queryOf = ({ provisionId }: VisaRoute): string =>
  `{ visaRoutes(provision: ${JSON.stringify(provisionId)}, first: 100) ` +
  '{ edges { node { sentence visaType { id } ways { method { name } sentence } evidence { modality claims { id statement } } } } } }';

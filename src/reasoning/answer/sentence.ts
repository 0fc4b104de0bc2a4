/** A relationship, a route or one of its ways as a sentence, wherever one is shown. */
import { capitalized, joined } from '../../sentence/list.js';
import { verbOf } from '../../sentence/clause.js';
import type { RelationshipTypeName } from '../../model/vocabulary.js';
import { standingStatuses, type Day } from '../../model/time.js';
import type { RelationshipRow } from '../../store/relationship.js';
import type { VisaRoute } from '../../store/visaRoute.js';
import type { Sources } from '../sources.js';
import { phraseOf } from './phrase.js';
import { relationshipRow } from './relationship.js';
import { routeRow } from './route.js';

export async function relationshipSentence(row: RelationshipRow, asOf: Day | undefined, sources: Sources): Promise<string> {
  const found = await relationshipRow(row, { sources, asOf, known: standingStatuses });
  return found?.finding.sentence ?? unsupported(row.fromId, row.type as RelationshipTypeName, row.toId, sources); // stored under no other
}

/** @param route with all its ways, or with one of them */
export async function routeSentence(route: VisaRoute, asOf: Day | undefined, sources: Sources): Promise<string> {
  const found = await routeRow(route, { sources, asOf, known: standingStatuses });
  return found?.finding.sentence ?? unsupported(route.visaTypeId, 'CIRCUMVENTS', route.provisionId, sources);
}

/** Nothing that was public and not taken back carries it. */
async function unsupported(from: string, type: RelationshipTypeName, to: string, { loaders }: Sources): Promise<string> {
  const [subject, object] = await Promise.all([phraseOf(from, loaders), phraseOf(to, loaders)]);
  const said = verbOf({ type, plural: subject.plural, modality: 'ASSERTED', tense: null });
  return `${capitalized(joined('nothing that stands by that day says that', subject.text, said, object.text))}.`;
}

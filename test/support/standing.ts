/** How every relationship of a corpus stands, worked out without a database. */
import { weigh, type Opposition, type Premise, type Support } from '../../src/model/evidence.js';
import { groupOf } from '../../src/model/extent.js';
import { relationshipId } from '../../src/model/relationship.js';
import type { Standing } from '../../src/model/retraction.js';
import { extentOf, type Corpus } from '../../src/seed/corpus.js';
import { infer } from '../../src/seed/infer.js';
import { project } from '../../src/seed/project.js';
import type { TestApi } from './api.js';

export type Standings = Record<string, Standing>;

/** Every relationship that stands without asOf, by id. */
export const standingsOf = (corpus: Corpus): Standings =>
  Object.fromEntries(
    supportsOf(corpus).flatMap(([id, support]): [string, Standing][] => {
      const { status, modality, contested, independentPublishers } = weigh(support, undefined);
      return status === 'KNOWN' ? [[id, { modality, contested, independentPublishers }]] : [];
    }),
  );

/** Of every relationship, by id, the alternative sets of premises that carry it. */
export function supportsOf(corpus: Corpus): [string, Support[]][] {
  const premises = premisesOf(corpus);
  const premise = (id: string): Premise => {
    const found = premises.get(id);
    if (found === undefined) throw new Error(`claim ${id} is not in the corpus`);
    return found;
  };
  return infer(corpus, project(corpus)).map((relationship) => {
    const inherits = relationship.rule?.inheritsModality ?? true;
    const about = groupOf(relationship.from, relationship.to);
    return [
      relationshipId(relationship),
      [
        ...relationship.claims.map((id) => ({ premises: [premise(id)], inherits: true, about })),
        ...relationship.support.map(({ claims, ...set }) => ({ ...set, premises: claims.map(premise), inherits, about })),
      ],
    ];
  });
}

function premisesOf({ claims, documents, relations }: Corpus): Map<string, Premise> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const publishers = new Map(documents.map(({ id, report }) => [id, report?.publisher ?? null]));
  const opposed = (id: string): Opposition[] =>
    relations.flatMap((relation) => {
      const other = byId.get(relation.from === id ? relation.to : relation.from);
      if ((relation.from !== id && relation.to !== id) || other === undefined) return [];
      if (relation.type !== 'CONTRADICTS' && relation.type !== 'TENSION') return [];
      const { projects, known } = other;
      return [{ kind: relation.type, claimId: other.id, projects, known, condition: relation.condition ?? null, why: relation.why }];
    });
  return new Map(
    claims.map(({ id, sourceClass, modality, known, projects, documentId, reported, ...claim }) => [
      id,
      {
        id,
        sourceClass,
        modality,
        known,
        projects,
        subjectId: claim.subject,
        objectId: claim.object ?? null,
        extent: extentOf(claim),
        tense: reported?.tense ?? null,
        lawStatus: reported?.law?.status ?? null,
        publisherId: publishers.get(documentId) ?? null,
        repeats: relations.flatMap(({ type, from, to }) => (type === 'REPEATS' && from === id ? [to] : [])),
        opposed: opposed(id),
        qualified: relations.flatMap(({ type, from, to, why: reason }) => {
          const qualifying = byId.get(from);
          return type === 'QUALIFIES' && to === id && qualifying ? [{ claimId: from, known: qualifying.known, reason }] : [];
        }),
      },
    ]),
  );
}

/** Every relationship of the loaded graph that stands, as the API tells it. */
export async function standingsLoaded(api: TestApi): Promise<Standings> {
  const standings: Standings = {};
  for (let after: string | null = null, more = true; more;) {
    const { data } = await api.ask(
      `query ($after: String) { entities(filter: { background: true }, first: 20, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
         relationships(direction: OUT, first: 100) { pageInfo { hasNextPage } edges { node {
           id evidence { modality contested independentPublishers known { status } } } } } } } } }`,
      { after },
    );
    for (const { node } of data.entities.edges) {
      if (node.relationships.pageInfo.hasNextPage) throw new Error('an entity has more than 100 relationships: page here');
      for (const { node: one } of node.relationships.edges) {
        const { known, ...standing } = one.evidence;
        if (known.status === 'KNOWN') standings[one.id] = standing;
      }
    }
    ({ endCursor: after, hasNextPage: more } = data.entities.pageInfo);
  }
  return standings;
}

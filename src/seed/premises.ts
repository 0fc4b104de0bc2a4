/** The claims of a corpus as evidence. */
import type { Opposition, Premise, Qualification, Support } from '../model/evidence.js';
import { groupOf } from '../model/extent.js';
import { groupBy } from '../model/group.js';
import { relationshipId, type Relationship } from '../model/relationship.js';
import { extentOf, type Corpus } from './corpus.js';

type Relation = Corpus['relations'][number];

/** Every claim as a premise, by id, with what opposes and qualifies it. */
export function premisesOf({ claims, documents, relations }: Corpus): Map<string, Premise> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const publishers = new Map(documents.map(({ id, report }) => [id, report?.publisher ?? null]));
  const [outOf, into] = [groupBy(relations, ({ from }) => from), groupBy(relations, ({ to }) => to)];
  const opposition = (relation: Relation, otherId: string): Opposition[] => {
    const other = byId.get(otherId);
    if (!other || (relation.type !== 'CONTRADICTS' && relation.type !== 'TENSION')) return [];
    const { projects, known } = other;
    return [{ kind: relation.type, claimId: otherId, projects, known, condition: relation.condition ?? null, why: relation.why }];
  };
  const qualification = ({ type, from, why: reason }: Relation): Qualification[] => {
    const claim = byId.get(from);
    return type === 'QUALIFIES' && claim ? [{ claimId: from, known: claim.known, reason }] : [];
  };
  return new Map(
    claims.map(({ id, sourceClass, modality, known, projects, documentId, reported, ...claim }) => {
      const [out, back] = [outOf.get(id) ?? [], into.get(id) ?? []];
      return [
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
          repeats: out.flatMap(({ type, to }) => (type === 'REPEATS' ? [to] : [])),
          opposed: [...out.flatMap((one) => opposition(one, one.to)), ...back.flatMap((one) => opposition(one, one.from))],
          qualified: back.flatMap(qualification),
        },
      ];
    }),
  );
}

/** The alternative sets of premises that carry a relationship. */
export function supportOf(relationship: Relationship, premises: ReadonlyMap<string, Premise>): Support[] {
  const { from, to, claims, support, rule } = relationship;
  const premise = (id: string): Premise => premises.get(id) ?? missing(id, relationship);
  const about = groupOf(from, to);
  const inherits = rule?.inheritsModality ?? true;
  return [
    ...claims.map((id) => ({ premises: [premise(id)], inherits: true, about })),
    ...support.map(({ claims: ids, tense, atMost }) => ({ premises: ids.map(premise), inherits, about: about ?? null, tense, atMost })),
  ];
}

const missing = (id: string, relationship: Relationship): never => {
  throw new Error(`${relationshipId(relationship)} rests on claim ${id}, which is not in the corpus`);
};

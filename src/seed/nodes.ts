/** The nodes of a corpus as rows: everything but the relationships. */
import { groupBy } from '../model/group.js';
import { isLegal } from '../model/law.js';
import type { storedNodes } from '../model/stored.js';
import type { SourceClass } from '../model/vocabulary.js';
import { claimNode } from './claimNode.js';
import type { Claim, Corpus } from './corpus.js';
import { documentNode, entityNode } from './entityNode.js';
import { texts, type NodeRow, type Stated } from './nodeRow.js';
import type { RelationshipRow } from './relationships.js';
import { relationsByClaim } from './summaries/facet.js';

export function nodesOf(corpus: Corpus, relationships: readonly RelationshipRow[]): NodeRow[] {
  const setting = settingBySubject(corpus);
  const legal = groupBy(
    corpus.claims.filter(({ sourceClass, predicate }) => sourceClass !== 'REPORTING' && isLegal(predicate)),
    ({ subject }) => subject,
  );
  const background = backgroundByEntity(corpus);
  const carried = relationshipsByClaim(relationships);
  const relationsOf = relationsByClaim(corpus);
  const reports = new Set(corpus.documents.filter(({ report }) => report !== undefined).map(({ id }) => id));
  return [
    ...corpus.entities
      .filter(({ id }) => !reports.has(id))
      .map((entity) => entityNode(entity, setting.get(entity.id) ?? [], legal.get(entity.id) ?? [], background.get(entity.id) ?? [])),
    ...corpus.documents.map((one) => documentNode(one, background.get(one.id) ?? [])),
    ...corpus.claims.map((claim) =>
      claimNode(
        claim,
        (carried.get(claim.id) ?? []).map(({ id }) => id),
        relationsOf.get(claim.id) ?? [],
      ),
    ),
    ...corpus.gaps.map(({ id, question, stated }): NodeRow => ({
      key: 'Gap',
      labels: [],
      id,
      properties: { question, stated } satisfies Stated<typeof storedNodes.Gap>,
    })),
    ...corpus.rules.map((rule): NodeRow => ({
      key: 'Rule',
      labels: [],
      id: rule.name,
      properties: { ...rule, atMost: rule.atMost, yield: yieldOf(rule.name, relationships) } satisfies Stated<typeof storedNodes.Rule>,
    })),
  ];
}

/** The relationships whose evidence names a claim, by claim. */
const relationshipsByClaim = (relationships: readonly RelationshipRow[]): Map<string, { claim: string; id: string }[]> =>
  groupBy(
    relationships.flatMap(({ properties }) => {
      const claims = new Set([...texts(properties['claims']), ...texts(properties['support']).flatMap((set) => set.split(' '))]);
      return [...claims].map((claim) => ({ claim, id: String(properties['id']) }));
    }),
    ({ claim }) => claim,
  );

/** How many relationships a rule concludes. */
const yieldOf = (name: string, relationships: readonly RelationshipRow[]): number =>
  relationships.filter(({ properties }) => properties['rule'] === name).length;

/** Ids of the facts for the reader, by what they are about and what else they bear on. */
function backgroundByEntity({ claims }: Corpus): Map<string, string[]> {
  const facts = claims
    .filter(({ predicate }) => predicate === 'BACKGROUND')
    .flatMap(({ id, subject, bearsOn = [] }) => [subject, ...bearsOn].map((about) => ({ id, about })));
  return new Map([...groupBy(facts, ({ about }) => about)].map(([about, all]) => [about, all.map(({ id }) => id).sort()]));
}

/** Claims that may set properties and were not withdrawn, by subject: what officials say, before how we read it. */
const settingBySubject = ({ claims }: Corpus): Map<string, Claim[]> => {
  const of = (sourceClass: SourceClass): Claim[] => claims.filter((claim) => claim.sourceClass === sourceClass && !claim.withdrawn);
  return groupBy([...of('OFFICIAL'), ...of('READING')], ({ subject }) => subject);
};

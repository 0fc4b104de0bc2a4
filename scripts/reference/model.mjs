import { nounLabels, nounOf, topics } from '../../dist/model/nouns.js';
import { claimRelationTypes, evidenceTypes, predicateOf, relationshipTypes } from '../../dist/model/vocabulary.js';
import { page } from './markdown.mjs';

/** What the types of the evidence layer join. */
const evidenceEnds = {
  SUBJECT: ['Claim', 'Entity'],
  OBJECT: ['Claim', 'Entity'],
  STATED_IN: ['Claim', 'Document'],
  PUBLISHED_BY: ['Document', 'Publisher'],
  ABOUT: ['Gap', 'Entity'],
  STATED: ['Gap', 'Claim'],
};

requireSame('evidenceEnds', Object.keys(evidenceEnds), evidenceTypes);

function requireSame(name, drawn, known) {
  const wrong = [...new Set([...drawn, ...known])].filter((one) => !drawn.includes(one) || !known.includes(one));
  if (wrong.length > 0) throw new Error(`${name} in scripts/reference/model.mjs and the vocabulary differ in ${wrong.join(', ')}`);
}

const edge = (from, types, to) => `  ${from} -->|"${types.join('<br/>')}"| ${to}`;
const drawing = (lines) => ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n');

function edgesFrom(label) {
  const types = relationshipTypes.filter((type) => predicateOf(type).domain.includes(label));
  const ends = nounLabels.filter((to) => types.some((type) => predicateOf(type).range.includes(to)));
  return ends.map((to) =>
    edge(
      label,
      types.filter((type) => predicateOf(type).range.includes(to)),
      to,
    ),
  );
}

/** One drawing for each topic: what leads from its nouns. */
const nounsOf = (topic) => nounLabels.filter((label) => nounOf(label).topic === topic);

export const model = () =>
  page('The model', '`src/model/nouns.ts` and `src/model/vocabulary.ts`', [
    'What can be related to what, and by which types. What each means is in [vocabulary.md](vocabulary.md).',
    ...Object.entries(topics).flatMap(([topic, title]) => [`## ${title}`, drawing(nounsOf(topic).flatMap(edgesFrom))]),
    '## The evidence layer',
    'Every noun is an `Entity`. A relationship between two entities carries the ids of the claims that say it, or the premise sets from which a rule concludes it. ' +
      'Documents and publishers are both: entities, and where claims stand.',
    drawing([
      ...Object.entries(evidenceEnds).map(([type, [from, to]]) => edge(from, [type], to)),
      edge('Claim', claimRelationTypes, 'Claim'),
    ]),
  ]);

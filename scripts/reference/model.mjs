import { claimRelationTypes, evidenceTypes, nounLabels, predicateOf, relationshipTypes } from '../../dist/model/vocabulary.js';
import { page } from './markdown.mjs';

/** One drawing for each group: what leads from its nouns. */
const groups = {
  'Law and who bears it': ['Resolution', 'Statute', 'Provision', 'Authority'],
  'Regimes, missions and orders': ['Regime', 'Embassy', 'StateOrder'],
  'Workers and those round them': ['WorkerGroup', 'RoleGroup', 'Employer'],
  'Ways round': ['EvasionMethod', 'VisaType'],
  'Places, things and people': ['Place', 'Facility', 'Concept', 'PublicFigure'],
  Sources: ['Document', 'Publisher'],
};

/** What the types of the evidence layer join. */
const evidenceEnds = {
  SUBJECT: ['Claim', 'Entity'],
  OBJECT: ['Claim', 'Entity'],
  STATED_IN: ['Claim', 'Document'],
  PUBLISHED_BY: ['Document', 'Publisher'],
  ABOUT: ['Gap', 'Entity'],
  STATED: ['Gap', 'Claim'],
};

requireSame('groups', Object.values(groups).flat(), nounLabels);
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

export const model = () =>
  page('The model', '`src/model/vocabulary.ts`', [
    'What can be related to what, and by which types. What each means is in [vocabulary.md](vocabulary.md).',
    ...Object.entries(groups).flatMap(([title, labels]) => [`## ${title}`, drawing(labels.flatMap(edgesFrom))]),
    '## The evidence layer',
    'Every noun is an `Entity`. A relationship between two entities carries the ids of the claims that say it, or the premise sets from which a rule concludes it. ' +
      'Documents and publishers are both: entities, and where claims stand.',
    drawing([
      ...Object.entries(evidenceEnds).map(([type, [from, to]]) => edge(from, [type], to)),
      edge('Claim', claimRelationTypes, 'Claim'),
    ]),
  ]);

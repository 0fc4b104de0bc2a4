import { isEnumType } from 'graphql';
import { nounLabels, nounOf, polarityOf, predicateNames, predicateOf, propertiesOf } from '../../dist/model/vocabulary.js';
import { verbOf } from '../../dist/sentence/clause.js';
import { anchor, code, page, table } from './markdown.mjs';

/** The tables above these have said what nouns and relationship types are. */
const saidAbove = ['EntityKind', 'RelationshipType'];
/** How a list is ordered is no class of things. */
const isClass = ({ name }) => !name.startsWith('__') && !name.endsWith('Order') && !saidAbove.includes(name);

const ends = (labels) => (labels === 'any' ? 'any noun' : labels.join(', '));
const remarks = (name) => {
  const { negates, derivedOnly, property } = predicateOf(name);
  return [
    polarityOf(name) === 'NEGATIVE' && (negates ? `Denies ${code(negates)}.` : 'Denies.'),
    derivedOnly && 'Only ever concluded by a rule.',
    property && `From an official source it sets ${code(property)} of the subject.`,
  ].filter(Boolean);
};
const definition = (name) => [predicateOf(name).definition, ...remarks(name)].join(' ');
/** As it reads where it is said without a hedge, and as a forecast that is likely. */
const inSentence = (type) =>
  ['ASSERTED', 'LIKELY']
    .map((modality) => verbOf({ type, plural: false, modality, tense: modality === 'LIKELY' ? 'PREDICTED' : null }))
    .join('; ');
const withRange = predicateNames.filter((name) => predicateOf(name).range);
const withValue = predicateNames.filter((name) => predicateOf(name).literal);

const valueOf = ({ type, of, item }) => {
  if (type === 'list') return `list of ${valueOf(item)}`;
  return type === 'oneOf' ? `[${code(of)}](${anchor(of)})` : type === 'flag' ? 'yes or no' : type;
};
const remarksOf = ({ optional, claimed, field }) =>
  [
    claimed ? 'Official sources set it.' : optional && 'It may be left out.',
    field && `The API shows it as ${code(field)}.`,
    field === null && 'The API does not show it as it is.',
  ].filter(Boolean);

const closedClass = (type) =>
  `### ${type.name}\n\n${type.description}\n\n${table(
    ['Value', 'Meaning'],
    type.getValues().map(({ name, description }) => [code(name), description]),
  )}`;

export const vocabulary = (schema) =>
  page('Vocabulary', '`src/model/` and `schema.graphql`', [
    'Every noun, every relationship type and every closed class: there are no others. [model.md](model.md) draws them.',
    '## Nouns',
    table(
      ['Noun', 'Ids begin with', 'Properties of its own', 'What it is'],
      nounLabels.map((label) => [
        code(label),
        code(`${nounOf(label).prefix}:`),
        Object.keys(propertiesOf(label)).map(code).join(', '),
        nounOf(label).definition,
      ]),
    ),
    '## Properties of nouns',
    'Beside `id`, `name`, `aliases` and `description`, which every noun may have. Those that official sources set are not written in `seed/entities/`.',
    table(
      ['Noun', 'Property', 'Value', 'What it is'],
      nounLabels.flatMap((label) =>
        Object.entries(propertiesOf(label)).map(([name, property]) => [
          code(label),
          code(name),
          valueOf(property),
          [property.definition, ...remarksOf(property)].join(' '),
        ]),
      ),
    ),
    '## Relationship types',
    'Predicates of claims that lead from an entity to an entity. A denial is a type of its own; that a relationship is absent means nothing.',
    table(
      ['Type', 'From', 'To', 'In a sentence', 'Definition'],
      withRange.map((name) => [
        code(name),
        ends(predicateOf(name).domain),
        ends(predicateOf(name).range),
        inSentence(name),
        definition(name),
      ]),
    ),
    '## Predicates with a value',
    'A claim may say these of its subject without a second entity. They make no relationship.',
    table(
      ['Predicate', 'Of', 'Value', 'Definition'],
      withValue.map((name) => [code(name), ends(predicateOf(name).domain), predicateOf(name).literal.join(', '), definition(name)]),
    ),
    '## Closed classes',
    ...Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type) && isClass(type))
      .map(closedClass),
  ]);

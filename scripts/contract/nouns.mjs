/** What follows from the model in the contract: a type, a list and pages for each noun, a field for each property and traversal, two enums. */
import { parse } from 'graphql';
import { nounLabels, nounOf, shownOf } from '../../dist/model/nouns.js';
import { traversals } from '../../dist/model/traversals.js';
import { predicateOf, relationshipTypes } from '../../dist/model/vocabulary.js';

const definitionsOf = (text) => parse(text, { noLocation: true }).definitions;
const block = (text) => `"""\n${text}\n"""`;
const line = (text) => JSON.stringify(text);
const listed = nounLabels.filter((label) => nounOf(label).list !== undefined);

export const nounLists = () =>
  definitionsOf(`extend type Query { ${listed.map((label) => listOf(label, nounOf(label).list)).join('\n')} }`);

const listOf = (label, { field, definition }) => `
  ${line(definition)}
  ${field}(
    "Only those that fit; every condition must hold."
    filter: EntityFilter
    "By id or by name."
    orderBy: EntityOrder = ID
  ): ${label} @page`;

/** @param own what is written of nouns by hand: fields, which come after properties and before traversals */
export function nounTypes(own) {
  const stranger = own.find(({ name }) => !nounLabels.includes(name.value));
  if (stranger) throw new Error(`${stranger.name.value} in src/graphql/schema/nouns.graphql is no noun of src/model/nouns.ts`);
  const ownOf = (label) => own.filter(({ name }) => name.value === label);
  return nounLabels.flatMap((label) => [...propertiesOf(label), ...ownOf(label), ...typeOf(label)]);
}

const extension = (label, fields) => (fields.length === 0 ? [] : definitionsOf(`extend type ${label} { ${fields.join('\n')} }`));

const propertiesOf = (label) =>
  extension(
    label,
    shownOf(label).map(({ field, property }) => {
      if (property.definition === '') throw new Error(`${label}.${field} has no definition; say in src/model/nouns.ts what it is`);
      const deprecated = property.deprecated === undefined ? '' : ` @deprecated(reason: ${line(property.deprecated)})`;
      return `${line(property.definition)} ${field}: ${typeOfValue(property)}${property.optional ? '' : '!'}${deprecated}`;
    }),
  );

const scalars = { text: 'String', day: 'LocalDate', link: 'URL', count: 'Int', flag: 'Boolean' };
const typeOfValue = ({ type, of, item }) => (type === 'list' ? `[${typeOfValue(item)}!]` : (of ?? scalars[type]));

function typeOf(label) {
  const fields = Object.entries(traversals[label] ?? {}).map(traversalField);
  return definitionsOf(`
    ${block(nounOf(label).definition)}
    type ${label} implements Node & Entity ${fields.length > 0 ? `{ ${fields.join('\n')} }` : ''}`);
}

const traversalField = ([name, { to, definition }]) => `
  ${line(`${definition} Ordered by id.`)}
  ${name}(
    "Only what could be known on this day; holds for all fields below. Rows known only possibly are marked UNCERTAIN."
    asOf: LocalDate
    "Only by relationships that are certainly known on that day (KNOWN), or only possibly (UNCERTAIN); for this list alone. Without it, both."
    known: [StandingStatus!]
  ): ${to} @page`;

export const nounPages = () =>
  definitionsOf(
    listed
      .map(
        (label) => `
        "A page of the noun ${label}."
        type ${label}Connection @page(edge: "One of the noun ${label} on a page.", node: "The entity.")
        extend type ${label}Edge {
          "The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root."
          relationships: [Relationship!]!
        }`,
      )
      .join('\n'),
  );

export const enums = () => [
  ...enumOf('EntityKind', 'The nouns of the model.', nounLabels.map(nounOf), ({ kind }) => kind),
  ...enumOf('RelationshipType', 'Types of relationships between entities.', relationshipTypes, (name) => name, predicateOf),
];

const enumOf = (name, definition, all, valueOf, meaningOf = (one) => one) =>
  definitionsOf(
    `${line(definition)} enum ${name} { ${all.map((one) => `${line(meaningOf(one).definition)} ${valueOf(one)}`).join('\n')} }`,
  );

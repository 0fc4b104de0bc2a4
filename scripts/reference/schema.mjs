import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isSpecifiedScalarType } from 'graphql';
import { anchor, code, page, table } from './markdown.mjs';

const isOwn = ({ name }) => !name.startsWith('__');
const isPage = ({ name }) => /(Connection|Edge)$/.test(name) || name === 'PageInfo';
const isOrder = (type) => isEnumType(type) && type.name.endsWith('Order');
const fieldsOf = (type) => Object.values(type.getFields());

/** Where a type is described: pages of rows together, closed classes in the vocabulary. */
function placeOf(type) {
  if (type.name === 'EntityKind') return 'vocabulary.md#nouns';
  if (type.name === 'RelationshipType') return 'vocabulary.md#relationship-types';
  if (isOrder(type)) return anchor('How lists are ordered');
  if (isEnumType(type)) return `vocabulary.md${anchor(type.name)}`;
  return anchor(isPage(type) ? 'Pages' : type.name);
}

function linked(type) {
  const named = getNamedType(type);
  return isSpecifiedScalarType(named) ? code(String(type)) : `[${code(String(type))}](${placeOf(named)})`;
}

const defaultOf = ({ defaultValue }) => (defaultValue === undefined ? '' : code(JSON.stringify(defaultValue).replaceAll('"', '')));

const query = ({ name, description, type, args }) =>
  [
    `### Query.${name}`,
    `${description} Gives ${linked(type)}.`,
    ...(args.length > 0
      ? [
          table(
            ['Argument', 'Type', 'Default', 'Meaning'],
            args.map((one) => [code(one.name), linked(one.type), defaultOf(one), one.description]),
          ),
        ]
      : []),
  ].join('\n\n');

const fieldRow = ({ name, args = [], type, description, deprecationReason }) => [
  code(args.length > 0 ? `${name}(${args.map((one) => one.name).join(', ')})` : name),
  linked(type),
  deprecationReason === undefined ? description : `${description} _Deprecated._ ${deprecationReason}`,
];

/** Fields that an interface has are described there. */
function section(type) {
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  const shared = new Set(interfaces.flatMap((one) => Object.keys(one.getFields())));
  const own = fieldsOf(type).filter(({ name }) => !shared.has(name));
  const also = interfaces.length > 0 ? ` Has the fields of ${interfaces.map(linked).join(' and ')}${own.length > 0 ? ', and:' : '.'}` : '';
  return [
    `### ${type.name}`,
    `${type.description.trim()}${also}`,
    ...(own.length > 0 ? [table(['Field', 'Type', 'Meaning'], own.map(fieldRow))] : []),
  ].join('\n\n');
}

const order = (type) =>
  `${code(type.name)}\n\n${table(
    ['Value', 'Meaning'],
    type.getValues().map(({ name, description }) => [code(name), description]),
  )}`;

export function schema(built) {
  const types = Object.values(built.getTypeMap()).filter(isOwn);
  const implementing = (name) => built.getPossibleTypes(built.getType(name));
  const entities = implementing('Entity');
  const relationships = implementing('Relationship');
  const others = types.filter(
    (type) =>
      isObjectType(type) && type !== built.getQueryType() && !isPage(type) && !entities.includes(type) && !relationships.includes(type),
  );
  return page('The API', '`schema.graphql`', [
    'One endpoint, read-only. The types in full are in [schema.graphql](../../schema.graphql), which a running API also serves at `/schema.graphql`.',
    '## Queries',
    ...fieldsOf(built.getQueryType()).map(query),
    '## Interfaces',
    ...types.filter(isInterfaceType).map(section),
    '## Entities',
    'Each noun of the model. Fields that take `asOf`, `first` and `after` follow relationships, a page at a time.',
    ...entities.map(section),
    '## Relationships',
    ...relationships.map(section),
    '## Other types',
    ...others.map(section),
    '## Pages',
    'A list that can be long comes in pages: a type that ends in `Connection` has `edges`, `pageInfo` and mostly `totalCount`; each edge has the row as `node` and its `cursor`. ' +
      'Give `pageInfo.endCursor` as `after` to get the next page. An edge between entities also has the `relationships` that lead there.',
    table(['Field of `pageInfo`', 'Type', 'Meaning'], fieldsOf(built.getType('PageInfo')).map(fieldRow)),
    '## Inputs',
    ...types.filter(isInputObjectType).map(section),
    '## How lists are ordered',
    ...types.filter(isOrder).map(order),
    '## Scalars',
    ...types.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type)).map((type) => `### ${type.name}\n\n${type.description}`),
    '## Closed classes',
    `They are in [vocabulary.md](vocabulary.md#closed-classes).`,
  ]);
}

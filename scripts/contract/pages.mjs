/**
 * What @page means in src/graphql/schema/. On a field of type X: it gives an XConnection and takes first and after. On a type
 * XConnection: it has edges, pageInfo and totalCount, and there is an XEdge.
 */
import { parse, valueFromASTUntyped } from 'graphql';

const fieldsOf = (text) => parse(`type X { ${text} }`, { noLocation: true }).definitions[0].fields;
const named = (name) => ({ kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: name } } });

/** The arguments of @page on a field or type; undefined without it. */
function pageOf({ directives = [] }) {
  const page = directives.find(({ name }) => name.value === 'page');
  return page && Object.fromEntries(page.arguments.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

function field(one) {
  const page = pageOf(one);
  if (page === undefined) return one;
  const [{ arguments: pageArguments }] = fieldsOf(
    `rows("How many, at most 100." first: Int = ${page.first ?? 20}, "Cursor of the last row of the page before." after: String): Int`,
  );
  return { ...one, directives: [], arguments: [...one.arguments, ...pageArguments], type: named(`${one.type.name.value}Connection`) };
}

function types(type) {
  const page = pageOf(type);
  if (page === undefined)
    return [type.fields && type.kind !== 'InputObjectTypeDefinition' ? { ...type, fields: type.fields.map(field) } : type];
  const row = type.name.value.replace(/Connection$/, '');
  const [edges, pageInfo, totalCount] = fieldsOf(`
    "Rows with their cursors."
    edges: [${row}Edge!]!
    "Where the page ends."
    pageInfo: PageInfo!
    "How many there are on all pages."
    totalCount: Int!
  `);
  const edge = parse(
    `
    ${JSON.stringify(page.edge)}
    type ${row}Edge {
      "Give it as after to go on from here."
      cursor: String!
      ${JSON.stringify(page.node)}
      node: ${row}!
    }`,
    { noLocation: true },
  );
  return [{ ...type, directives: [], fields: [edges, pageInfo, ...type.fields, totalCount] }, ...edge.definitions];
}

export const withPages = (definitions) => definitions.flatMap(types);

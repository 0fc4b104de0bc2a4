/** Documents drawn at random from a schema: valid in form, with arguments that are on the edge of what is meant or past it. */
import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const texts = [
  '',
  ' ',
  '2397',
  'visa',
  '북한',
  '🙂',
  '\u0000',
  '\ud800',
  '"\\',
  "'; MATCH (n)",
  '+-&|!(){}[]^"~*?:\\/ AND OR NOT',
  '__proto__',
  'x'.repeat(5_000),
];
const cursorOf = (...key: unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');
const cursors = [
  '',
  'x',
  '!',
  ...[[], [''], [1], {}, 'a', ['a', 'b', 'c'], ['\u0000']].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url')),
];
const days = ['2019-10-01', '1900-01-01', '9999-12-31', '0001-01-01', '2019-02-30', '2019-13-01', '0000-00-00', '2019', 'today', ''];
const whole = [-2_147_483_648, -1, 0, 1, 2, 5, 100, 101, 500, 10_000, 2_147_483_647];
const notOfType = [3.5, true, 'x', [], {}, 2 ** 40];

/** Draws documents; `ids` are such as the graph knows. */
export const documentsOf = (schema: GraphQLSchema, ids: readonly string[]) => {
  const document = (draw: GeneratorValue): { query: string; variables: Record<string, unknown> } => {
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    let aliases = 0;
    const one = <T>(of: readonly T[]): T => draw(() => fc.constantFrom(...of));
    const chance = (percent: number): boolean => draw(() => fc.nat(99)) < percent;
    // Where one value is of another type than it must be, nothing is resolved.
    const mayBeWrong = chance(10);

    const valueOf = (type: GraphQLInputType, name: string, isNullable = true): unknown => {
      if (isNonNullType(type)) return valueOf(type.ofType, name, false);
      if ((isNullable || mayBeWrong) && chance(5)) return null;
      if (mayBeWrong && chance(15)) return one(notOfType);
      if (isListType(type)) return Array.from({ length: one([0, 1, 1, 2, 40]) }, () => valueOf(type.ofType, name));
      if (isEnumType(type)) return mayBeWrong && chance(10) ? 'NO_SUCH_VALUE' : one(type.getValues()).name;
      if (isInputObjectType(type)) {
        const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || chance(30));
        return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name)]));
      }
      if (name === 'after') return chance(60) ? cursorOf(one(ids)) : one(cursors);
      switch (type.name) {
        case 'Int':
          return one(whole);
        case 'Boolean':
          return chance(50);
        case 'ID':
          return chance(70) ? one(ids) : one(texts);
        case 'LocalDate':
          return mayBeWrong ? one(days) : one(days.slice(0, 4));
        default:
          return chance(30) ? one(ids) : one(texts);
      }
    };

    const argument = ({ name, type }: GraphQLArgument): string => {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${String(type)}`);
      variables[variable] = name === 'first' && chance(90) ? one([1, 2, 3]) : valueOf(type, name);
      return `${name}: $${variable}`;
    };

    const field = (of: GraphQLField<unknown, unknown>, depth: number): string => {
      const given = of.args.filter(({ type, name }) => isNonNullType(type) || (name === 'first' && chance(60)) || chance(25)).map(argument);
      const type = getNamedType(of.type);
      const below = isCompositeType(type) ? ` ${selection(type, depth - 1)}` : '';
      return `f${aliases++}: ${of.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${below}`;
    };

    /** Where there is no depth left, only fields that have nothing below them. */
    const fieldsOf = (type: GraphQLObjectType, depth: number): string[] => {
      const all = Object.values(type.getFields());
      const possible = depth > 0 ? all : all.filter((of) => !isCompositeType(getNamedType(of.type)));
      const paged = possible.filter(({ name }) => name === 'edges' || name === 'node');
      const drawn = possible.length === 0 ? [] : Array.from({ length: one([1, 2, 3]) }, () => one(possible));
      return [...new Set([...paged, ...drawn])].map((of) => field(of, depth));
    };

    /** Of an interface, the fields of a few of its types. */
    const selection = (type: GraphQLNamedType, depth: number): string => {
      if (!isAbstractType(type)) return `{ __typename ${fieldsOf(type as GraphQLObjectType, depth).join(' ')} }`; // composite
      const types = Array.from({ length: 4 }, () => one(schema.getPossibleTypes(type)));
      const parts = types.map((object) => [object.name, fieldsOf(object, depth).join(' ')]).filter(([, fields]) => fields !== '');
      return `{ __typename ${parts.map(([name, fields]) => `... on ${name} { ${fields} }`).join(' ')} }`;
    };

    const root = schema.getQueryType();
    if (!root) throw new Error('the schema has no queries');
    const roots = Array.from({ length: one([1, 2]) }, () => field(one(Object.values(root.getFields())), one([2, 4, 6])));
    const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
    return { query: `${head} { ${roots.join(' ')} }`, variables };
  };
  return document;
};

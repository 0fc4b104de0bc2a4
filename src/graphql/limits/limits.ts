/** What one query may ask for. */
import { getVariableValues, GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { ServiceConfig } from '../../config.js';
import type { ErrorCode } from '../../errors.js';
import { BadUserInput } from '../../errors.js';
import { keysOf } from '../../model/record.js';
import { measure, type Measures } from './measure.js';

/** The most tokens of a document; the parser stops there. */
export const mostTokens = 2_000;
/** The most errors that the validation of a document tells. */
export const mostErrors = 5;
const most = { aliases: 50, directives: 50, rootFields: 20 } as const;

const inWords: Readonly<Record<keyof Measures, string>> = {
  depth: 'has % fields above one another. Ask for less depth',
  cost: 'costs %, in fields of the answer if every page is full. Ask for smaller pages (first), or for less on each row',
  aliases: 'has % aliases. Ask in several requests',
  directives: 'has % directives. Ask without them',
  rootFields: 'has % fields at its root. Ask in several requests',
};

const names = keysOf(inWords);

export type Limits = Readonly<Record<keyof Measures, number>>;

export const limitsOf = ({ maxCost, maxDepth }: ServiceConfig): Limits => ({ ...most, cost: maxCost, depth: maxDepth });

const measured = new WeakMap<OperationDefinitionNode, Measures>();

/**
 * The cost of an operation that is within its limits.
 * @throws GraphQLError QUERY_TOO_COMPLEX that names the limit that is passed, BAD_USER_INPUT that names an argument that holds too much
 */
export function requireWithin(
  limits: Limits,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  // Wrong variables are told when the operation is executed, before any field is.
  if (coerced === undefined) return 0;
  const measures = measured.get(operation) ?? bounded(() => measure(schema, document, operation, coerced));
  // Apollo keeps documents, each for one schema; without variables nothing else counts.
  if (!operation.variableDefinitions?.length) measured.set(operation, measures);
  const passed = names.find((name) => measures[name] > limits[name]);
  if (passed !== undefined) {
    const { message, extensions } = refusal(inWords[passed], passed, measures[passed], limits[passed]);
    throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
  }
  return measures.cost;
}

function bounded<T>(work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (!(fault instanceof GraphQLError && fault.originalError instanceof BadUserInput)) throw fault;
    const { message, code, argument } = fault.originalError;
    throw new GraphQLError(message, { nodes: fault.nodes ?? null, extensions: { code, argument, http: { status: 400 } } });
  }
}

/** What is told of a document with more tokens than the parser reads. */
export const tooManyTokens = (): Refusal => refusal('has more than % tokens. Ask in several requests', 'tokens', mostTokens, mostTokens);

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode; readonly measure: string; readonly value: number; readonly limit: number };
}

function refusal(words: string, name: string, value: number, limit: number): Refusal {
  const [what = '', remedy = ''] = words.replace('%', String(value)).split('. ');
  return {
    message: `The query ${what}; the most is ${limit}. ${remedy}.`,
    extensions: { code: 'QUERY_TOO_COMPLEX', measure: name, value, limit },
  };
}

/** A long answer is made a slice at a time: Node has one thread, and others are answered in between. */
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { longestSlice } from '../reasoning/slice.js';

/** So many rows go together, and are read together; further ones while their slice is not over. */
const rowsOfSlice = 200;

let begun = { at: 0, rows: Infinity };
const waiting: (() => void)[] = [];

function begin(): void {
  begun = { at: performance.now(), rows: 0 };
  for (const go of waiting.splice(0, rowsOfSlice)) go();
  // What is slow and what waits gives way; else the next row begins a slice of its own.
  setImmediate(() => {
    if (waiting.length > 0) begin();
    else begun.rows = Infinity;
  });
}

/** Undefined if a row may go on at once. */
function turn(): Promise<void> | undefined {
  if (waiting.length === 0) {
    if (begun.rows === Infinity) begin();
    if (++begun.rows <= rowsOfSlice || performance.now() - begun.at < longestSlice) return undefined;
  }
  return new Promise((go) => waiting.push(go));
}

const sliced = (rows: unknown): unknown => {
  if (rows instanceof Promise) return rows.then(sliced);
  return Array.isArray(rows) ? rows.map((row: unknown) => turn()?.then(() => row) ?? row) : rows;
};

/** Have every list of objects of a schema made in slices. */
export function makeInSlices(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (...asked) => sliced(resolve(...asked));
    }
  }
}

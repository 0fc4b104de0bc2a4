/**
 * What a stored property is, said where it is named: in nouns.ts for nouns, in stored.ts for all else. From it follow the shape of the seed,
 * the types of rows, the fields of the contract, the lint of statements and the documentation.
 */
import type { ClassName, OneOf } from './classes.js';
import { keysOf, type KeyOf } from './record.js';

type Shape =
  /** A day is text as ISO 8601 has it, a link the address of a page. */
  | { readonly type: 'text' | 'day' | 'link' | 'count' | 'flag' }
  | { readonly type: 'oneOf'; readonly of: ClassName }
  | { readonly type: 'list'; readonly item: Property };

export type Property<Value = unknown> = Shape & {
  readonly definition: string;
  /** It may be unstated: the node is without it, and its row has null. */
  readonly optional?: true;
  /** It is not given with the entity: OFFICIAL claims set it, by a predicate that names it. */
  readonly claimed?: true;
  /** Its field in the contract, if that is not named as it is; null if it has none, or one that is written by hand. */
  readonly field?: string | null;
  /** What to ask for instead of its field, which is kept for a while. */
  readonly deprecated?: string;
  /** For the compiler only. */
  readonly value?: Value;
};
export type Properties = Readonly<Record<string, Property>>;

/** One line of text; the type says what it may be, if the code that writes it holds it to that. */
export const text = <Value extends string = string>(definition = ''): Property<Value> => ({ type: 'text', definition });
export const day = (definition = ''): Property<string> => ({ type: 'day', definition });
export const link = (definition = ''): Property<string> => ({ type: 'link', definition });
export const count = (definition = ''): Property<number> => ({ type: 'count', definition });
export const flag = (definition = ''): Property<boolean> => ({ type: 'flag', definition });
export const oneOf = <Name extends ClassName>(of: Name, definition = ''): Property<OneOf<Name>> => ({ type: 'oneOf', of, definition });
export const list = <Value extends string | number>(item: Property<Value>, definition = ''): Property<readonly Value[]> => ({
  type: 'list',
  item,
  definition,
});

export const optional = <Value>(property: Property<Value>): Property<Value | null> => ({ ...property, optional: true });
export const claimed = <Value>(property: Property<Value>): Property<Value | null> & { readonly claimed: true } => ({
  ...property,
  optional: true,
  claimed: true,
});
export const shownAs = <Value>(field: string, property: Property<Value>): Property<Value> => ({ ...property, field });
export const deprecated = <Value>(reason: string, property: Property<Value>): Property<Value> => ({ ...property, deprecated: reason });
export const notShown = <Value>(property: Property<Value>): Property<Value> => ({ ...property, field: null });

export type ValueOf<P> = P extends Property<infer Value> ? Value : never;
/** A node with these properties as the store tells it: null where one is not stated. */
export type RowOf<Ps extends Properties> = { readonly [name in KeyOf<Ps>]: ValueOf<Ps[name]> };
/** The same as it is written: undefined where one is not stated. */
export type Written<Ps extends Properties> = { readonly [name in KeyOf<Ps>]: WrittenValue<ValueOf<Ps[name]>> };
type WrittenValue<Value> = null extends Value ? Exclude<Value, null> | undefined : Value;
/** The names of those that may be unstated. */
export type OptionalOf<Ps extends Properties> = { [name in KeyOf<Ps>]: null extends ValueOf<Ps[name]> ? name : never }[KeyOf<Ps>];
export const optionalsOf = <Ps extends Properties>(properties: Ps): readonly OptionalOf<Ps>[] =>
  keysOf(properties).filter((name): name is OptionalOf<Ps> => properties[name]?.optional === true);
/** The same as the graph has it: without those that are not stated. */
export type Stored<Ps extends Properties> = Omit<RowOf<Ps>, OptionalOf<Ps>> & Partial<Pick<RowOf<Ps>, OptionalOf<Ps>>>;

/** The keys of a type, of each of its members if it is a union. */
export type KeyOf<T> = T extends unknown ? Extract<keyof T, string> : never;

/** The keys of a literal, in its order. */
export const keysOf = <T extends object>(literal: T): readonly KeyOf<T>[] => Object.keys(literal) as KeyOf<T>[]; // its type has all of them

/** What each of a closed class has. */
export const recordOf = <Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>; // a value for every key

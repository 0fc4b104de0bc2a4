/** Every place in a value of JSON, and the value with another thing in one of them. */
export type Place = readonly (string | number)[];

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
const stepsOf = (value: object): (string | number)[] => (Array.isArray(value) ? [...value.keys()] : Object.keys(value));
const at = (value: unknown, step: string | number): unknown => Object(value)[step];

/** Places that hold a string, number, boolean or null, or an empty list. */
export const leavesOf = (value: unknown, place: Place = []): Place[] =>
  isBranch(value) && stepsOf(value).length > 0 ? stepsOf(value).flatMap((step) => leavesOf(at(value, step), [...place, step])) : [place];

/** Places that hold an object. */
export const objectsOf = (value: unknown, place: Place = []): Place[] =>
  isBranch(value)
    ? [...(Array.isArray(value) ? [] : [place]), ...stepsOf(value).flatMap((step) => objectsOf(at(value, step), [...place, step]))]
    : [];

export const valueAt = (value: unknown, place: Place): unknown => place.reduce(at, value);

/** A copy in which one place holds another thing. */
export function withAt<T>(value: T, place: Place, other: unknown): T {
  const copy = structuredClone({ value });
  const [last, ...before] = ['value', ...place].toReversed();
  Object(valueAt(copy, before.toReversed()))[String(last)] = other;
  return copy.value;
}

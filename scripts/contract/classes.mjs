/**
 * What @model means on an enum in src/graphql/schema/: its values, and what they mean, are those of that class in src/model/classes.ts. Classes
 * that only nouns have need no such line; they come after the nouns.
 */
import { parse } from 'graphql';
import { classNames, classOf } from '../../dist/model/classes.js';
import { nounLabels, shownOf } from '../../dist/model/nouns.js';

const isOfModel = ({ directives = [] }) => directives.some(({ name }) => name.value === 'model');

const line = (text) => JSON.stringify(text);

function enumOf(name) {
  const { definition, values } = classOf(name);
  const lines = Object.entries(values).map(([value, meaning]) => `${line(meaning)} ${value.toUpperCase()}`);
  return parse(`${line(definition)} enum ${name} { ${lines.join('\n')} }`, { noLocation: true }).definitions;
}

/** Classes of the values of nouns, each wherever it is placed, or else here. */
export const nounClasses = () => {
  const ofNouns = nounLabels.flatMap((label) => shownOf(label).flatMap(({ property }) => classesOf(property)));
  return classNames.filter((name) => ofNouns.includes(name)).map((name) => ({ classOfNouns: name, name: { value: name } }));
};

const classesOf = (property) => (property.type === 'list' ? classesOf(property.item) : property.type === 'oneOf' ? [property.of] : []);

export function withClasses(definitions) {
  const placed = new Set(definitions.filter(isOfModel).map(({ name }) => name.value));
  const ofNouns = definitions.flatMap(({ classOfNouns }) => classOfNouns ?? []);
  const stranger = [...placed].find((name) => !classNames.includes(name));
  if (stranger !== undefined) throw new Error(`${stranger} in src/graphql/schema/ is no class of src/model/classes.ts`);
  const lost = classNames.find((name) => !placed.has(name) && !ofNouns.includes(name));
  if (lost !== undefined)
    throw new Error(`${lost} of src/model/classes.ts has no place in the contract; write "enum ${lost} @model" in src/graphql/schema/`);
  return definitions.flatMap((one) => {
    if (one.classOfNouns !== undefined) return placed.has(one.classOfNouns) ? [] : enumOf(one.classOfNouns);
    return isOfModel(one) ? enumOf(one.name.value) : [one];
  });
}

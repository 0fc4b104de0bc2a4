/** What is wrong with a statement beside the vocabulary: labels, relationship types, properties and parameters that are not, and the like. */
import { createRequire } from 'node:module';
import { withFragments } from '../dist/graph/query.js';
import { nodeProperties, relationshipProperties } from '../dist/model/stored.js';

const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support');
const schema = {
  labels: Object.keys(nodeProperties),
  relationshipTypes: Object.keys(relationshipProperties),
  propertyKeys: [...new Set([nodeProperties, relationshipProperties].flatMap((all) => Object.values(all).flat()))],
};
const propertiesOf = new Map([nodeProperties, relationshipProperties].flatMap(Object.entries).map(([name, all]) => [name, new Set(all)]));

/** Each with its line, of the statement with its fragments in place. */
export function problemsIn(written) {
  const text = withFragments(written);
  // A parameter is defined by being used: what a file asks for is typed where it is loaded.
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter, '']));
  const { diagnostics, symbolTables } = lintCypherQuery(text, { ...schema, parameters });
  const lineAt = (index) => text.slice(0, index).split('\n').length;
  return [
    ...(/\b(left|right|substring)\(|'9999-12-31'|'~'/.test(written)
      ? ['1: it cuts a text or names the end of time; src/graph/fragments.cypher has pieces for spans and days']
      : []),
    ...(/^\/\/ .*\?|^\/\/ [A-Z].*\./.test(text) ? [] : ['1: the first line must be a comment with the question']),
    ...diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`),
    ...strangersIn(text, symbolTables.flat()).map(
      ({ at, of, key }) => `${lineAt(at)}: ${of} has no property ${key}; src/model/ names those that it has`,
    ),
  ];
}

/** Properties of what has a label or type that does not have them. What is bound without one may have any that there is. */
function strangersIn(text, symbols) {
  const blank = text.replaceAll(/\/\/.*$|'[^']*'/gm, (part) => ' '.repeat(part.length));
  const reads = symbols.flatMap(({ variable, references, definitionPosition, labels }) => {
    // Of what is made, the linter does not tell the label.
    const [, made] = /^:(\w+)/.exec(blank.slice(definitionPosition + variable.length)) ?? [];
    const known = labels.children.length === 0 && made !== undefined ? one(made) : namesIn(labels);
    return references.flatMap((at) => keysAfter(blank.slice(at + variable.length)).map((key) => ({ at, known, of: known.of, key })));
  });
  const patterns = [...blank.matchAll(/[([]\w*\s*:\s*(\w+(?:\s*\|\s*\w+)*)\s*\{([^}]*)\}/g)].flatMap(({ index: at, 1: names, 2: map }) => {
    const known = either(names.split('|').map((name) => one(name.trim())));
    return keysOf(map).map((key) => ({ at, known, of: known.of, key }));
  });
  return [...reads, ...patterns].filter(({ known, key }) => known.has !== undefined && !known.has.has(key));
}

/** The properties that are named right after a variable: it.key, it {.key}, it = {key: …}. */
function keysAfter(rest) {
  const [, key] = /^\.(\w+)/.exec(rest) ?? [];
  const [, projection = ''] = /^ *\{([^}]*)\}/.exec(rest) ?? [];
  const [, map = ''] = /^ *\+?= *\{([^}]*)\}/.exec(rest) ?? [];
  return [...(key === undefined ? [] : [key]), ...[...projection.matchAll(/\.(\w+)/g)].map(([, name]) => name), ...keysOf(map)];
}

const keysOf = (map) => [...map.matchAll(/(?:^|,)\s*(\w+)\s*:/g)].map(([, key]) => key);

/** What something with these labels or types has: undefined where that is not said. */
function namesIn({ condition, value, children = [] }) {
  if (value !== undefined) return one(value);
  if (condition === 'or') return either(children.map(namesIn));
  // Of Entity and Employer, the second says more.
  const [most = { of: '', has: undefined }] = (condition === 'and' ? children.map(namesIn) : [])
    .filter(({ has }) => has !== undefined)
    .toSorted((a, b) => a.has.size - b.has.size);
  return most;
}

const one = (name) => ({ of: name, has: propertiesOf.get(name) });
const either = (all) => ({
  of: all.map(({ of }) => of).join(' or '),
  has: all.some(({ has }) => has === undefined) ? undefined : new Set(all.flatMap(({ has }) => [...has])),
});

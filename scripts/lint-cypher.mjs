// Holds every .cypher file, with its fragments in place, to the vocabulary: labels, relationship types, properties and parameters that
// exist, no cartesian product, no span of time taken apart by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { withFragments } from '../dist/graph/query.js';
import * as vocabulary from '../dist/model/vocabulary.js';

const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support');
const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['src/graph/queries', 'questions'];
const { nodeProperties, relationshipProperties, listProperties } = vocabulary;
const schema = {
  labels: ['Entity', ...vocabulary.nounLabels, ...vocabulary.evidenceLabels, ...vocabulary.summaryLabels, ...vocabulary.listLabels],
  relationshipTypes: [
    ...vocabulary.relationshipTypes,
    ...vocabulary.claimRelationTypes,
    ...vocabulary.evidenceTypes,
    ...vocabulary.listTypes,
  ],
  propertyKeys: [...nodeProperties, ...relationshipProperties, ...listProperties],
};

const files = folders.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => `${folder}/${name}`),
);
let wrong = 0;
for (const name of files) {
  const written = readFileSync(`${root}${name}`, 'utf8');
  const text = withFragments(written);
  const problems = [];
  if (/\b(left|right|substring)\(|'9999-12-31'|'~'/.test(written))
    problems.push('1: it cuts a text or names the end of time; src/graph/fragments.cypher has pieces for spans and days');
  if (!/^\/\/ .*\?|^\/\/ [A-Z].*\./.test(text)) problems.push('1: the first line must be a comment with the question');
  // A parameter is defined by being used: what a file asks for is typed where it is loaded.
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter, '']));
  for (const { range, message } of lintCypherQuery(text, { ...schema, parameters }).diagnostics)
    problems.push(`${range.start.line + 1}: ${message}`);
  for (const problem of problems) console.error(`${name}:${problem}`);
  wrong += problems.length;
}
console.log(`${files.length} Cypher files, ${wrong} problems`);
if (wrong > 0) process.exitCode = 1;

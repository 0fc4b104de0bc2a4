// Holds every .cypher file, with its fragments in place, to the vocabulary: labels, relationship types, properties and parameters that
// exist, no cartesian product, no span of time taken apart by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemsIn } from './cypher.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['src/graph/queries', 'questions'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => `${folder}/${name}`),
);
const problems = files.flatMap((name) => problemsIn(readFileSync(`${root}${name}`, 'utf8')).map((problem) => `${name}:${problem}`));
for (const problem of problems) console.error(problem);
console.log(`${files.length} Cypher files, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

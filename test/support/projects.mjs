// Which tests need a database or run programs, and which are pure, by what they import.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

const graph = join(folder, 'support/graph.ts');
/** Imports that need Java or start programs. */
const needs = /from '[^']*\/local-neo4j\/(?:start|fetch)\.js'|import \{[^}]*\bspawn\b[^}]*\} from 'node:child_process'/;

function needsDatabase(file) {
  if (file === graph) return true;
  const text = readFileSync(file, 'utf8');
  const own = [...text.matchAll(/from '(\.[^']*)\.js'/g)].map(([, path]) => join(dirname(file), `${path}.ts`));
  return needs.test(text) || own.some((one) => one.startsWith(folder) && needsDatabase(one));
}

const isProof = process.env.LOOPHOLE_PROOF !== undefined;
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  (isProof ? /\.(test|proof)\.ts$/ : /\.test\.ts$/).test(name),
);
const matching = (wanted) => names.filter((name) => needsDatabase(join(folder, name)) === wanted).map((name) => `<rootDir>/test/${name}`);

export const databaseTests = matching(true);
export const pureTests = matching(false);

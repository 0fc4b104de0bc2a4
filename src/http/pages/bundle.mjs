// Bundles what browsers are served into dist/pages: the explorer, GraphiQL with its workers, the style sheets and the icon. Plain JavaScript, like bootstrap.mjs.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const browser = fileURLToPath(new URL('browser', import.meta.url));
const outdir = `${root}dist/pages`;

// Takes seconds, so only when a source or a package is newer than what was made last.
const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
/** What is bundled of our own: the browser's files, and what they share with the server. */
const shared = [browser, fileURLToPath(new URL('explore', import.meta.url)), `${root}src/model`];
const filesIn = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
const sources = [`${root}package-lock.json`, fileURLToPath(import.meta.url), ...shared.flatMap(filesIn)];
if (Math.max(...sources.map(changedAt)) < changedAt(`${outdir}/graphiql.js`)) process.exit();

await build({
  absWorkingDir: root,
  entryPoints: [
    { in: `${browser}/graphiql.ts`, out: 'graphiql' },
    { in: `${browser}/explore/main.ts`, out: 'explore' },
    { in: `${browser}/explore/explore.css`, out: 'explore' },
    { in: `${browser}/pages.css`, out: 'pages' },
    { in: `${browser}/icon.svg`, out: 'icon' },
    { in: 'monaco-editor/esm/vs/editor/editor.worker.js', out: 'editor.worker' },
    { in: 'monaco-editor/esm/vs/language/json/json.worker.js', out: 'json.worker' },
    { in: 'monaco-graphql/esm/graphql.worker.js', out: 'graphql.worker' },
  ],
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  // The licenses of what is bundled go with it.
  legalComments: 'linked',
  loader: { '.svg': 'copy', '.ttf': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});

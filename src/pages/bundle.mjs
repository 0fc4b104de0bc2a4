// Bundles what browsers are served into dist/assets: the explorer, GraphiQL with its workers, the style sheets and the icon. Plain JavaScript, like bootstrap.mjs.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** From the root: in an absolute path a star of a folder's name would stand for others. */
const browser = './src/pages/browser';
/** Where to write, and the folders by whose digest the bundle is known. */
const [outdir, ...sources] = process.argv.slice(2);

const { metafile } = await build({
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
  metafile: true,
}).catch(() => process.exit(1)); // it has said why

const known = sources.map((one) => resolve(root, one));
/** Packages are known by the lock file, wherever a link has them. */
const isOfPackage = (name) => name.split('/').includes('node_modules');
for (const name of Object.keys(metafile.inputs))
  if (!isOfPackage(name) && !known.some((folder) => resolve(root, name).startsWith(folder))) {
    console.error(
      `${name} is bundled, but the bundle is not made anew when it changes; add its folder to pageSources of src/build/prepare.mjs.`,
    );
    process.exitCode = 1;
  }

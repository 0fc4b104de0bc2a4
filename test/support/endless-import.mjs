// Imports a list that never ends: writes two batches of it, says so, and waits to be killed. LOOPHOLE_TEST_DATABASE says where.
import { openGraph } from '../../dist/graph/graph.js';
import { importList } from '../../dist/lists/import.js';

const [file] = process.argv.slice(2);
const nothing = Object.fromEntries(
  ['births', 'birthPlaces', 'nationalities', 'positions', 'addresses', 'documents', 'designations', 'links', 'attributes', 'marks'].map(
    (key) => [key, []],
  ),
);
const names = [{ full: 'Half', parts: [], type: 'PRIMARY', quality: 'UNSTATED', script: 'Latn' }];
const source = {
  key: 'un',
  authority: 'nobody',
  name: 'List without end',
  read: () => ({
    parties: (async function* () {
      for (let i = 0; i < 2_000; i++) yield { id: `un:${i}`, kind: 'ENTITY', names, ...nothing };
      console.log('two batches are written');
      await new Promise((wait) => setTimeout(wait, 600_000));
    })(),
    summary: () => ({ generatedAt: null, records: 0, leftovers: [] }),
  }),
};
const graph = openGraph(JSON.parse(process.env.LOOPHOLE_TEST_DATABASE));
await importList(graph, source, [file], { progress: { say: () => undefined }, signal: new AbortController().signal });

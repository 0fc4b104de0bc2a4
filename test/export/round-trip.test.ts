/** Official lists out as FollowTheMoney and in again: the same parties, but for what the loss table of docs/exports.md says. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { formats } from '../../src/export/formats.js';
import type { PartyColumns } from '../../src/export/ftm.js';
import type { Graph } from '../../src/graph/graph.js';
import { importList } from '../../src/lists/import.js';
import { sourceOf } from '../../src/lists/sources.js';
import { cameBack, carried, lost, partiesOf } from '../support/carried.js';
import { testGraph } from '../support/graph.js';
import { fixture } from '../support/list.js';
import { where } from '../support/where.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-round-trip-'));
let graph: Graph;
beforeAll(() => {
  graph = testGraph();
});
afterAll(async () => {
  await empty();
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** Piece by piece: a whole list is more than one transaction may hold. */
const empty = (): Promise<unknown> => graph.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');

const real = process.env['LOOPHOLE_TEST_LISTS'];
const tables = ['sdn', 'add', 'alt', 'sdn_comments'];
const given = [
  { which: 'invented', un: fixture('un.xml'), ofac: tables.map((table) => fixture(`${table}.csv`)), counts: { parties: 13, names: 33 } },
  {
    which: 'real',
    un: join(real ?? '', 'un-consolidated-2026-02-27.xml'),
    ofac: tables.map((table) => join(real ?? '', `ofac-${table}.csv`)),
    counts: { parties: 9979, names: 27_524 }, // 12 names of 27,536 are printed twice
  },
];

describe.each(given)('parties of the $which lists of the UN and OFAC', ({ which, un, ofac, counts }) => {
  where(which === 'invented' || real !== undefined)(
    'are the same when they are exported and imported again, but for what the loss table says',
    async () => {
      const options = { progress: { say: () => undefined }, signal: new AbortController().signal };
      await empty();
      await importList(graph, sourceOf('un'), [un], options);
      await importList(graph, sourceOf('ofac'), ofac, options);
      const file = join(folder, formats.ftm.file);
      await pipeline(formats.ftm.write(graph), createWriteStream(file));
      const again = await importList(graph, sourceOf('ftm'), [file], options);
      expect(again.summary?.leftovers).toEqual([]);

      const before = [...(await partiesOf(graph, 'un')), ...(await partiesOf(graph, 'ofac'))];
      const after = new Map((await partiesOf(graph, 'ftm')).map((row) => [row.party['id'], row]));
      expect({ parties: before.length, names: before.reduce((sum, row) => sum + carried(row).names.length, 0) }).toEqual(counts);
      expect({ parties: after.size, names: [...after.values()].reduce((sum, { names }) => sum + names.length, 0) }).toEqual(counts);
      const pairs = before.map((row): [PartyColumns, PartyColumns | undefined] => [row, after.get(carried(row).id)]);
      const differing = pairs
        .map(([row, back]) => [carried(row), back && cameBack(back)])
        .filter(([told, back]) => !isDeepStrictEqual(told, back));
      expect(differing).toEqual([]);
      expect(pairs.flatMap(([row, back]) => (back ? lost(row, back) : []))).toEqual([]);
    },
    600_000,
  );
});

/** Lists that a test makes up: parties as JSON lines, behind a source that reads them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { importList, type ImportOptions, type Imported } from '../../src/lists/import.js';
import type { ListSource, Party, PartyName } from '../../src/lists/party.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-list-'));

/** A party with a name and one designation, but for what is given. */
export function party(id: string, given: Partial<Party> = {}): Party {
  return {
    id,
    kind: 'ENTITY',
    names: [name(`Party ${id}`)],
    births: [],
    birthPlaces: [],
    nationalities: [],
    positions: [],
    addresses: [],
    documents: [],
    designations: [{ programme: 'DPRK', listedOn: '2017-06-02', amendedOn: [], reference: id.slice(3) }],
    links: [],
    attributes: [],
    marks: [],
    ...given,
  };
}

export const name = (full: string, given: Partial<PartyName> = {}): PartyName => ({
  full,
  parts: [],
  type: 'PRIMARY',
  quality: 'UNSTATED',
  script: 'Latn',
  ...given,
});

/** A file of these parties, under a name of its own. */
export function listFile(file: string, parties: readonly Party[], generatedAt = '2026-01-05'): string {
  const path = join(folder, file);
  writeFileSync(path, [{ generatedAt }, ...parties].map((one) => `${JSON.stringify(one)}\n`).join(''));
  return path;
}

/** Reads the files of listFile; `each` is waited for before each party. */
export const sourceOf = (
  key: ListSource['key'],
  each: (party: Party, index: number) => Promise<void> | void = () => undefined,
): ListSource => ({
  key,
  authority: `Keeper of ${key}`,
  name: `List of ${key}`,
  read(files) {
    const [head, ...parties] = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
    const { generatedAt } = JSON.parse(head ?? '') as { generatedAt: string }; // as listFile writes it
    return {
      parties: (async function* () {
        for (const [index, line] of parties.entries()) {
          const one = JSON.parse(line) as Party; // as listFile writes it
          await each(one, index);
          yield one;
        }
      })(),
      summary: () => ({ generatedAt, records: parties.length, leftovers: [{ at: 'FIELD', example: 'something', count: 2 }] }),
    };
  },
});

/** Import a file of listFile. */
export const importFile = (
  graph: Graph,
  key: ListSource['key'],
  file: string,
  options: Partial<ImportOptions> & { each?: (party: Party, index: number) => Promise<void> | void } = {},
): Promise<Imported> =>
  importList(graph, sourceOf(key, options.each), [file], {
    progress: { say: () => undefined },
    signal: new AbortController().signal,
    ...options,
  });

/** Import parties as the next version of a list. */
export const importParties = (graph: Graph, key: ListSource['key'], parties: readonly Party[], generatedAt?: string): Promise<Imported> =>
  importFile(graph, key, listFile(`${key}-${files++}.jsonl`, parties, generatedAt));
let files = 0;

/** A list of so many plain parties, each with what `of` gives. */
export const manyParties = (key: string, count: number, of: (index: number) => Partial<Party> = () => ({})): Party[] =>
  Array.from({ length: count }, (_, index) => party(`${key}:${String(index).padStart(5, '0')}`, of(index)));

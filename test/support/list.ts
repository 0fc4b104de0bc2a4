import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../../src/config.js';
import type { ListReading, ListSummary, Party } from '../../src/lists/party.js';

/** Path of a list of invented parties. */
export const fixture = (name: string): string => join(rootFolder, 'test/fixtures/lists', name);

const folder = mkdtempSync(join(tmpdir(), 'loophole-lists-'));

/** A file with this content, under a name that errors show. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** A copy of a fixture in which a text stands in place of another, which must be there. */
export function altered(name: string, before: string, after: string): string {
  const text = readFileSync(fixture(name), 'utf8');
  if (!text.includes(before)) throw new Error(`${name} does not hold "${before}"`);
  return fileOf(
    name,
    text.replace(before, () => after),
  );
}

export interface ReadList extends ListSummary {
  readonly parties: readonly Party[];
}

/** All of a list. */
export async function readAll(reading: ListReading): Promise<ReadList> {
  const parties: Party[] = [];
  for await (const party of reading.parties) parties.push(party);
  return { parties, ...reading.summary() };
}

/** The message that a list is refused with, its folder left out. */
export async function refusalOf(reading: ListReading): Promise<string> {
  try {
    await readAll(reading);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'LIST_INVALID') return fault.message.replaceAll(`${folder}/`, '');
    throw fault;
  }
  throw new Error('the list was not refused');
}

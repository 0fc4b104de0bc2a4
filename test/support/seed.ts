import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../../src/config.js';
import { contentOf } from '../../src/seed/content.js';
import { readCorpus } from '../../src/seed/seed.js';
import { datasetVersion } from '../../src/seed/version.js';

/** An invented regime with five claims: small enough to know by heart. */
export const secondCorpus = join(rootFolder, 'test/fixtures/second-corpus');

/** A copy of a seed folder with some of its text replaced; throws if the text to replace is not there. */
export function edited(folder: string, file: string, from: string, to: string): string {
  const copy = copied(folder);
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return copy;
}

/** The version that a load of a seed folder would have. */
export const versionOf = (folder: string): string => datasetVersion(contentOf(readCorpus(folder)));

/** A copy of a seed folder, to be changed. */
export function copied(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'loophole-seed-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

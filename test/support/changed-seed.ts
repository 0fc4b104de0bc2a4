import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { seedFolder } from './graph.js';

/** Copy the shipped seed to a new folder, with a name and a statement changed, and an entity and the file that speaks of it left out. */
export function changedSeed(folder: string): void {
  cpSync(seedFolder, folder, { recursive: true });
  const change = (name: string, edit: (text: string) => string): void => {
    const [file, before] = [join(folder, name), readFileSync(join(folder, name), 'utf8')];
    const after = edit(before);
    if (after === before) throw new Error(`nothing to change was found in seed/${name}`);
    writeFileSync(file, after);
  };
  change('entities/visa-type.yaml', (text) => set(text, [0, 'name'], 'Renamed visa'));
  change('documents/dailynk-recall-order.yaml', (text) => set(text, ['claims', 0, 'statement'], 'Rephrased.'));
  change('entities/authority.yaml', (text) => text.replace(/^- id: authority:european-union\n(?: .*\n)*/m, ''));
  rmSync(join(folder, 'reference/eu-law.yaml'));
  // It has less than the shipped seed must have.
  change('assertions.yaml', () => '{}\n');
}

function set(text: string, path: readonly (string | number)[], value: string): string {
  const document = parseDocument(text);
  document.setIn(path, value);
  return document.toString();
}

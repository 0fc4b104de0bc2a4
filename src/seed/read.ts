/** Reads the files of a seed folder and says, all at once, where they break the format. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../errors.js';
import { explain } from './explain.js';
import * as format from './format.js';

/** A place in a seed file that is wrong, and why. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** One file of the seed with its content and a way from a path in the content to a line. */
export interface SeedFile<T> {
  readonly name: string;
  /** File name without its ending: the key of documents, law, reference and rules. */
  readonly key: string;
  readonly content: T;
  problem(path: Path, message: string): Problem;
}

/** The whole seed as it stands in its files. */
export interface SeedFiles {
  readonly documents: readonly SeedFile<format.DocumentFile>[];
  readonly facts: readonly SeedFile<format.FactFile>[];
  readonly entities: readonly SeedFile<format.EntityFile>[];
  readonly rules: readonly SeedFile<format.RuleFile>[];
  readonly relations: SeedFile<format.RelationFile>;
  readonly gaps: SeedFile<format.GapFile>;
  readonly assertions: SeedFile<format.AssertionFile>;
}

/** Problems of a seed, in the order of its files: nothing is loaded while there is one. */
export class SeedInvalid extends AppError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    super('SEED_INVALID', `${problems.length} problem${problems.length === 1 ? '' : 's'} in the seed; nothing was loaded.\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Read every file of a seed folder.
 * @throws SeedInvalid with every place that breaks the format; AppError SEED_INVALID if a file or folder cannot be read at all
 */
export function readSeed(folder: string): SeedFiles {
  try {
    return readFiles(folder);
  } catch (fault) {
    if (!(fault instanceof Error && 'path' in fault && 'code' in fault)) throw fault;
    const message = `"${String(fault.path)}" cannot be read (${String(fault.code)}); expected a folder laid out as seed/README.md says.`;
    throw new AppError('SEED_INVALID', message, { cause: fault });
  }
}

function readFiles(folder: string): SeedFiles {
  const problems: Problem[] = [];
  const one = <S extends z.ZodType>(path: string, schema: S): SeedFile<z.infer<S>>[] => readOne(folder, path, schema, problems);
  const all = <S extends z.ZodType>(subfolder: string, schema: S): SeedFile<z.infer<S>>[] =>
    readdirSync(join(folder, subfolder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => one(join(subfolder, name), schema));
  const documents = all('documents', format.documentFile);
  const facts = [...all('law', format.factFile), ...all('reference', format.factFile)];
  const entities = all('entities', format.entityFile);
  const rules = all('rules', format.ruleFile);
  const [relations] = one('relations.yaml', format.relationFile);
  const [gaps] = one('gaps.yaml', format.gapFile);
  const [assertions] = one('assertions.yaml', format.assertionFile);
  if (problems.length > 0 || !relations || !gaps || !assertions) throw new SeedInvalid(problems);
  return { documents, facts, entities, rules, relations, gaps, assertions };
}

/** The file in a list of one, or an empty list and problems told. */
function readOne<S extends z.ZodType>(folder: string, path: string, schema: S, problems: Problem[]): SeedFile<z.infer<S>>[] {
  const name = join(relative('.', folder), path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, path), 'utf8'), { lineCounter: lines });
  for (const error of document.errors) problems.push({ file: name, line: lines.linePos(error.pos[0]).line, message: error.message });
  if (document.errors.length > 0) return [];
  const valueAt = (at: readonly PropertyKey[]): unknown => document.getIn(at);
  const problem = (at: Path, message: string): Problem => {
    const id = ownerOf(at, valueAt);
    return { file: name, line: lines.linePos(offsetOf(document, at)).line, message: id === undefined ? message : `${id}: ${message}` };
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return [{ name, key: basename(path, '.yaml'), content: result.data, problem }];
  for (const issue of result.error.issues) problems.push(problem(issue.path.map((part) => (typeof part === 'number' ? part : String(part))), explain(issue, valueAt)));
  return [];
}

/** Id of the innermost thing at a path that has one. */
function ownerOf(path: Path, valueAt: (path: Path) => unknown): string | undefined {
  for (let length = path.length; length >= 0; length--) {
    const id = valueAt([...path.slice(0, length), 'id']);
    if (typeof id === 'string') return id;
  }
  return undefined;
}

/** Offset of the value at a path, or of the nearest thing around it that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}

/** Reads the files of a seed folder and says, all at once, where they break the format. */
import { basename, dirname } from 'node:path';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { explain } from './explain.js';
import { nameOf, type Source, type SourceFile } from './files.js';
import * as format from './format.js';
import { parse, type Parsed, type Path } from './parse.js';
import { SeedInvalid, type Problem } from './problem.js';
import { oneLine, shorten } from './quote.js';

export { SeedInvalid, type Problem } from './problem.js';
export type { Path } from './parse.js';

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

/** The most problems that are told of how one file is written. */
const mostTold = 100;

/**
 * Parse every file of a seed.
 * @throws SeedInvalid with every place that breaks the format
 */
export function readSeed({ folder, files, problems: unreadable }: Source): SeedFiles {
  const problems = [...unreadable];
  const all = <S extends z.ZodType>(place: string, schema: S): SeedFile<z.infer<S>>[] =>
    files.filter(({ path }) => path === place || dirname(path) === place).flatMap((file) => readOne(folder, file, schema, problems));
  const documents = all('documents', format.documentFile);
  const facts = [...all('law', format.factFile), ...all('reference', format.factFile)];
  const entities = all('entities', format.entityFile);
  const rules = all('rules', format.ruleFile);
  const [relations] = all('relations.yaml', format.relationFile);
  const [gaps] = all('gaps.yaml', format.gapFile);
  const [assertions] = all('assertions.yaml', format.assertionFile);
  if (problems.length > 0 || !relations || !gaps || !assertions) throw new SeedInvalid(problems);
  return { documents, facts, entities, rules, relations, gaps, assertions };
}

/** The file in a list of one, or an empty list and problems told. */
function readOne<S extends z.ZodType>(folder: string, { path, bytes }: SourceFile, schema: S, problems: Problem[]): SeedFile<z.infer<S>>[] {
  const name = nameOf(folder, path);
  const { parsed, faults } = parse(bytes);
  const tell = <T>(found: readonly T[], problemOf: (one: T) => Problem): void => {
    for (const one of found.slice(0, mostTold)) problems.push(problemOf(one));
    if (found.length > mostTold) problems.push({ file: name, line: 1, message: `${found.length - mostTold} more problems are not told` });
  };
  const problem = (at: Path, message: string): Problem => {
    const id = parsed && ownerOf(at, parsed.document);
    const told = id === undefined ? message : `${shorten(id)}: ${message}`;
    return { file: name, line: parsed ? parsed.lineAt(offsetOf(parsed, at)) : 1, message: oneLine(told) };
  };
  tell(faults, (fault) => {
    if (!('path' in fault)) return { file: name, line: fault.line, message: oneLine(fault.message) };
    const told = problem(fault.path, fault.message);
    return fault.offset === undefined || parsed === undefined ? told : { ...told, line: parsed.lineAt(fault.offset) };
  });
  if (parsed === undefined || faults.length > 0) return [];
  const result = schema.safeParse(parsed.document.toJS());
  if (result.success) return [{ name, key: basename(path, '.yaml'), content: result.data, problem }];
  const { issues } = result.error;
  const valueAt = (at: readonly PropertyKey[]): unknown => parsed.document.getIn(at);
  tell(issues, (issue) =>
    problem(
      issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
      explain(issue, valueAt),
    ),
  );
  return [];
}

/** Id of the innermost thing at a path that has one. */
function ownerOf(path: Path, document: Document): string | undefined {
  for (let length = path.length; length >= 0; length--) {
    const id = document.getIn([...path.slice(0, length), 'id']);
    if (typeof id === 'string') return id;
  }
  return undefined;
}

/** Offset of the value at a path, or of the nearest thing around it that exists. */
function offsetOf({ document }: Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}

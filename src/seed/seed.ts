/** The seeder: files → graph. */
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { silent, type Progress } from '../progress.js';
import { corpusDataset } from '../model/vocabulary.js';
import { brokenAssertions, type LoadCounts } from './assertions.js';
import { contentOf, type Content } from './content.js';
import { toCorpus, type Corpus } from './corpus.js';
import { readSource, type Source } from './files.js';
import { infer } from './infer.js';
import { project } from './project.js';
import { readSeed, SeedInvalid, type Problem } from './read.js';
import { validate } from './validate.js';
import { datasetVersion, digestOf } from './version.js';
import { write, type LoadOptions } from './write.js';

const putDigest = query<{ id: string; version: string; digest: string }, never>('load/putDigest');
const loadedVersion = query<{ id: string }, { version: string | null; digest: string | null }>('load/loadedVersion');

/** Read → validate → project → infer; what remains is to write it. Throws SeedInvalid with every problem of the files. */
function prepare(source: Source): { readonly corpus: Corpus; readonly content: Content } {
  const files = readSeed(source);
  requireNone(validate(files));
  const corpus = toCorpus(files);
  const stated = project(corpus);
  const content = contentOf(corpus, infer(corpus, stated));
  requireNone(brokenAssertions(corpus, content));
  return { corpus, content };
}

function requireNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SeedInvalid(problems);
}

/**
 * The corpus in a seed folder.
 * @throws SeedInvalid with every problem of the files
 */
export const readCorpus = (folder: string): Corpus => prepare(readSource(folder)).corpus;

export interface Loaded {
  readonly version: string;
  readonly counts: LoadCounts;
}

/** Load a seed folder into the graph, replacing the corpus that was there. */
export async function loadSeed(graph: Graph, folder: string, force = false, progress: Progress = silent): Promise<Loaded> {
  const source = readSource(folder);
  const { content } = prepare(source);
  return load(graph, source, content, datasetVersion(content), { force, progress });
}

/** Load a seed folder unless the graph holds this very version; null if it does. */
export async function loadSeedIfChanged(graph: Graph, folder: string, progress: Progress = silent): Promise<Loaded | null> {
  const [loaded] = await graph.read(loadedVersion, { id: corpusDataset });
  const source = readSource(folder);
  if (loaded?.version != null && loaded.digest === digestOf(source.files, loaded.version)) return null;
  const { content } = prepare(source);
  const version = datasetVersion(content);
  if (loaded?.version !== version) return load(graph, source, content, version, { progress });
  await graph.write((writer) => writer.run(putDigest.text, { id: corpusDataset, version, digest: digestOf(source.files, version) }));
  return null;
}

async function load(
  graph: Graph,
  { files }: Source,
  content: Content,
  version: string,
  options: Pick<LoadOptions, 'force' | 'progress'>,
): Promise<Loaded> {
  await write(graph, content, { ...options, version, digest: digestOf(files, version) });
  return { version, counts: content.counts };
}

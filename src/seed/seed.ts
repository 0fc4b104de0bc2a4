/** The seeder: files → graph. */
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { silent, type Progress } from '../local-neo4j/progress.js';
import { corpusDataset } from '../model/vocabulary.js';
import { brokenAssertions, type LoadCounts } from './assertions.js';
import { toCorpus, type Corpus } from './corpus.js';
import { readSource, type Source } from './files.js';
import { readSeed, SeedInvalid, type Problem } from './read.js';
import { validate } from './validate.js';
import { datasetVersion } from './version.js';
import { writeCorpus } from './write.js';

const loadedVersion = query<{ id: string }, { version: string }>('load/loadedVersion');

/**
 * The corpus in a seed folder.
 * @throws SeedInvalid with every problem of the files
 */
export const readCorpus = (folder: string): Corpus => corpusOf(readSource(folder));

function corpusOf(source: Source): Corpus {
  const files = readSeed(source);
  requireNone(validate(files));
  const corpus = toCorpus(files);
  requireNone(brokenAssertions(corpus));
  return corpus;
}

function requireNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SeedInvalid(problems);
}

export interface Loaded {
  readonly version: string;
  readonly counts: LoadCounts;
}

/** Load a seed folder into the graph, replacing the corpus that was there. */
export async function loadSeed(graph: Graph, folder: string, force = false, progress: Progress = silent): Promise<Loaded> {
  return load(graph, readSource(folder), force, progress);
}

async function load(graph: Graph, source: Source, force: boolean, progress: Progress): Promise<Loaded> {
  const version = datasetVersion(source.files);
  return { version, counts: await writeCorpus(graph, corpusOf(source), { version, force, progress }) };
}

/** Load a seed folder unless the graph holds this very version; null if it does. */
export async function loadSeedIfChanged(graph: Graph, folder: string, progress: Progress = silent): Promise<Loaded | null> {
  const [loaded] = await graph.read(loadedVersion, { id: corpusDataset });
  const source = readSource(folder);
  return loaded?.version === datasetVersion(source.files) ? null : load(graph, source, false, progress);
}

/** The seeder: files → graph. */
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { silent, type Progress } from '../local-neo4j/progress.js';
import { corpusDataset } from '../model/vocabulary.js';
import { brokenAssertions, type LoadCounts } from './assertions.js';
import { toCorpus, type Corpus } from './corpus.js';
import { readSeed, SeedInvalid, type Problem } from './read.js';
import { validate } from './validate.js';
import { datasetVersion } from './version.js';
import { writeCorpus } from './write.js';

const loadedVersion = query<{ id: string }, { version: string }>('load/loadedVersion');

/**
 * The corpus in a seed folder.
 * @throws SeedInvalid with every problem of the files
 */
export function readCorpus(folder: string): Corpus {
  const files = readSeed(folder);
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
  const version = datasetVersion(folder);
  return { version, counts: await writeCorpus(graph, readCorpus(folder), { version, force, progress }) };
}

/** Load a seed folder unless the graph holds this very version; null if it does. */
export async function loadSeedIfChanged(graph: Graph, folder: string, progress: Progress = silent): Promise<Loaded | null> {
  const [loaded] = await graph.read(loadedVersion, { id: corpusDataset });
  return loaded?.version === datasetVersion(folder) ? null : loadSeed(graph, folder, false, progress);
}

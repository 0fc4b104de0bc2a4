/** The formats that the graph is exported in. */
import type { Graph } from '../graph/graph.js';
import { csv } from './csv.js';
import { ftm } from './ftm.js';
import { graphml } from './graphml.js';
import type { FormatName } from './names.js';

interface Format {
  readonly file: string;
  readonly mediaType: string;
  /** The export piece by piece; throws in the end if it may be of two versions. */
  write(graph: Graph): AsyncGenerator<string | Uint8Array, void>;
}

export const formats: Readonly<Record<FormatName, Format>> = {
  ftm: { file: 'loophole.ftm.json', mediaType: 'application/x-ndjson', write: ftm },
  csv: { file: 'loophole.csv.zip', mediaType: 'application/zip', write: csv },
  graphml: { file: 'loophole.graphml', mediaType: 'application/xml; charset=utf-8', write: graphml },
};

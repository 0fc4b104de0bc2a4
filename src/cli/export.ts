import { Argument } from 'commander';
import { formatNames, type FormatName } from '../export/names.js';
import { apart } from './apart.js';
import { command } from './command.js';

/** `loophole export`: the whole graph in a format that other programs read. */
export const exportCommand = command('export', [
  'loophole export graphml --out loophole.graphml',
  'loophole export csv --out loophole.csv.zip',
  'loophole export ftm | head',
])
  .description(
    'write the corpus and the current official lists in a format that other programs read; docs/exports.md says what each cannot carry',
  )
  .addArgument(new Argument('<format>', 'FollowTheMoney JSON lines, CSV for neo4j-admin in a zip, or GraphML').choices(formatNames))
  .option('--out <file>', 'where to write it (default: standard output)')
  .action((format: FormatName, { out }: { out?: string }) => apart('export', { format, out }, () => undefined));

import type { Checked } from '../seed/checked.js';
import { apart } from './apart.js';
import { command, printJson } from './command.js';
import { exitCodes } from './exitCodes.js';

/** `loophole check`: is the seed valid? Asks neither database nor network. */
export const checkCommand = command('check', ['loophole check', 'loophole check path/to/seed --json'])
  .description('check the files of a seed, without a database: every problem with its file and line')
  .argument('[folder]', 'seed folder (default: the corpus that ships, or LOOPHOLE_SEED)')
  .option('--json', 'print the list of problems as JSON: file, line and message of each')
  .action((folder: string | undefined, { json = false }: { json?: boolean }) =>
    apart('check', { folder }, ({ problems, counts }) => {
      if (json) printJson(problems);
      else console.log(counts ? told(counts) : problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
      if (!counts) process.exitCode = exitCodes.failed;
    }),
  );

const told = ({ claims, documents, entities, relations, rules, gaps }: NonNullable<Checked['counts']>): string =>
  `No problems: ${claims} claims in ${documents} documents, ${entities} entities, ` +
  `${relations} relations between claims, ${rules} rules, ${gaps} gaps.`;

import { apart } from './apart.js';
import { command, printJson } from './command.js';

/** `loophole seed`: load the corpus and stop. */
export const seedCommand = command('seed', ['loophole seed', 'loophole seed --force --json'])
  .description('load the corpus into the database, replacing the one that is there, in one transaction')
  .option('--force', 'load beside nodes of other applications; none of them is touched')
  .option('--json', 'print the version and the counts as JSON')
  .action(({ force = false, json = false }: { force?: boolean; json?: boolean }) =>
    apart('seed', { force }, ({ version, counts }) => {
      if (json) printJson({ version, counts });
      else console.log(`Loaded dataset ${version}: ${counts['Claim'] ?? 0} claims, ${counts['Entity'] ?? 0} entities.`);
    }),
  );

import { Command } from 'commander';
import { seed } from '../main.js';
import { run } from './run.js';

/** `loophole seed`: load the corpus and stop. */
export const seedCommand = new Command('seed')
  .description('load the corpus into the database, replacing the one that is there, in one transaction')
  .option('--force', 'load beside nodes of other applications; none of them is touched')
  .action(({ force = false }: { force?: boolean }) =>
    run(async ({ progress, signal, done }) => {
      const { version, counts } = await seed(process.env, progress, force, signal);
      done();
      console.log(`Loaded dataset ${version}: ${counts['Claim'] ?? 0} claims, ${counts['Entity'] ?? 0} entities.`);
    }),
  );

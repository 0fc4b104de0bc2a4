/** The command line. One file for each command; this one only names them. */
import { Command } from 'commander';
import { seedCommand } from './seed.js';
import { upCommand } from './up.js';

await new Command('loophole')
  .description('How sanctions are got round, with the evidence for every edge.')
  .addCommand(upCommand)
  .addCommand(seedCommand)
  .parseAsync();

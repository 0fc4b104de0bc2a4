/** The command line. One file for each command; this one only names them. */
import { command } from './command.js';
import { seedCommand } from './seed.js';
import { upCommand } from './up.js';

await command('loophole', ['npm start', 'npm run loophole -- seed --help'])
  .description('How sanctions are got round, with the evidence for every edge.')
  .addCommand(upCommand)
  .addCommand(seedCommand)
  .parseAsync();

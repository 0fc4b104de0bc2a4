/** The command line. One file for each command; this one only names them. */
import { askCommand } from './ask.js';
import { checkCommand } from './check.js';
import { command } from './command.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { seedCommand } from './seed.js';
import { statusCommand } from './status.js';
import { upCommand } from './up.js';

await command('loophole', ['npm start', 'npm run loophole -- ask q01', 'npm run loophole -- check --help'])
  .description('How sanctions are got round, with the evidence for every edge.')
  .addCommand(upCommand)
  .addCommand(seedCommand)
  .addCommand(importCommand)
  .addCommand(exportCommand)
  .addCommand(checkCommand)
  .addCommand(askCommand)
  .addCommand(statusCommand)
  .parseAsync();

/** The command line. One file for each command. */
import { command } from './command.js';
import { commands } from './commands.js';

const loophole = command('loophole', ['npm start', 'npm run loophole -- ask q01', 'npm run loophole -- check --help']).description(
  'How sanctions are got round, with the evidence for every edge.',
);
for (const one of commands) loophole.addCommand(one);
await loophole.parseAsync();

import { startProgram, type Ended, type Program } from './program.js';

type Environment = Readonly<Record<string, string>>;

/** `npm start` or another command, as a user runs it. */
export const start = (command: readonly string[], env: Environment = {}): Program => startProgram('src/cli/bootstrap.mjs', command, env);

/** A command run to its end. */
export const run = (command: readonly string[], env?: Environment): Promise<Ended> => start(command, env).result();

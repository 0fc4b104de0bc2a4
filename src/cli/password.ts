import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.js';
import { command, printJson } from './command.js';
import { run } from './run.js';

/** `loophole password`: what Neo4j Browser and other programs ask for at the managed database. */
export const passwordCommand = command('password', ['loophole password', 'LOOPHOLE_HOME=restored loophole password --json'])
  .description('print the password of the database that is managed in LOOPHOLE_HOME; its user is neo4j')
  .option('--json', 'print user and password as JSON')
  .action(({ json = false }: { json?: boolean }) =>
    run(async () => {
      const password = await passwordOf(process.env);
      if (json) printJson({ user: 'neo4j', password });
      else console.log(password);
    }),
  );

async function passwordOf(env: NodeJS.ProcessEnv): Promise<string> {
  const { readConfig } = await import('../config.js');
  const { neo4j, localNeo4j } = readConfig(env);
  if (neo4j)
    throw new AppError(
      'SETTING_INVALID',
      `NEO4J_URI="${neo4j.uri}" is a Neo4j of your own, whose password is in NEO4J_PASSWORD; unset NEO4J_URI to be told that of the managed one.`,
    );
  const { homeFolder } = localNeo4j;
  const path = join(homeFolder, 'password');
  const password = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return '';
    throw Object.assign(fault, { path }); // which reading does not tell
  });
  if (password !== '') return password;
  throw new AppError(
    'SETTING_INVALID',
    `"${homeFolder}" holds no database yet, and so no password; start one with "npm start", or set LOOPHOLE_HOME to the folder of one.`,
  );
}

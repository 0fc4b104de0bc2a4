import { Command } from 'commander';
import { up, type Addresses } from '../main.js';
import { run } from './run.js';

/** `loophole up`: start everything and stay up until Ctrl-C. */
export const upCommand = new Command('up')
  .description('start the database, load the corpus if it changed, serve the API until Ctrl-C')
  .action(() =>
    run(async ({ progress, signal, done }) => {
      await up(
        process.env,
        progress,
        (addresses) => {
          done();
          console.log(told(addresses));
        },
        signal,
      );
      console.error('Stopped.');
    }),
  );

const told = ({ api, browser }: Addresses): string =>
  [
    '',
    `  GraphQL API     ${api}/graphql`,
    `  Schema          ${api}/schema.graphql`,
    ...(browser ? [`  Neo4j Browser   ${browser.url}`, `    user          ${browser.user}`, `    password      ${browser.password}`] : []),
    '',
    '  Ctrl-C stops everything.',
  ].join('\n');

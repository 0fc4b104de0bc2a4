import type { Addresses } from '../main.js';
import { apart } from './apart.js';
import { command, printJson } from './command.js';

/** `loophole up`: start everything and stay up until Ctrl-C. */
export const upCommand = command('up', [
  'loophole up',
  'PORT=4001 loophole up --json',
  'HOST=0.0.0.0 LOOPHOLE_KEYS_FILE=keys.txt loophole up',
])
  .description('start the database, load the corpus if it changed, serve the API until Ctrl-C')
  .option('--json', 'print the addresses as JSON')
  .option('--insecure', 'let anybody ask who can reach HOST, without a key')
  .action(async ({ json = false, insecure = false }: { json?: boolean; insecure?: boolean }) => {
    await apart('up', { insecure }, (addresses) => {
      if (json) printJson(process.stdout.isTTY ? addresses : discreet(addresses));
      else console.log(told(addresses));
    });
    if (!process.exitCode) console.error('Stopped.');
  });

/** What is printed anywhere but on a terminal ends in a log, where a password has no place. */
const discreet = ({ api, browser }: Addresses): object => ({
  api,
  ...(browser && { browser: { url: browser.url, user: browser.user, passwordCommand: 'loophole password' } }),
});

const told = ({ api, browser }: Addresses): string =>
  [
    '',
    `  Start here      ${api}/`,
    `  Explore         ${api}/explore`,
    `  Ask             ${api}/graphiql`,
    `  GraphQL API     ${api}/graphql`,
    `  Schema          ${api}/schema.graphql`,
    ...(browser
      ? [
          `  Neo4j Browser   ${browser.url}`,
          `    user          ${browser.user}`,
          `    password      ${process.stdout.isTTY ? browser.password : 'told by "loophole password"'}`,
        ]
      : []),
    '',
    '  Ctrl-C stops everything.',
  ].join('\n');

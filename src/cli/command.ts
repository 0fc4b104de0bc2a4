/** What every command has: examples in its help, exit codes that are told, and 2 for wrong usage. */
import { Command } from 'commander';
import { exitCodes } from './exitCodes.js';

const { failed, usage, databaseLost, interrupted } = exitCodes;
const meanings = `Exit codes: 0 fine, ${failed} failed or a problem found, ${usage} used wrongly, ${databaseLost} the database ended again and again, ${interrupted} interrupted.`;

/** A command with examples; commander would exit with 1 on wrong usage, which here means that the work failed. */
export const command = (name: string, examples: readonly string[]): Command =>
  new Command(name)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : usage))
    .enablePositionalOptions() // an option after the name of a command is that command's
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText('after', ['', 'Examples:', ...examples.map((example) => `  ${example}`), '', meanings].join('\n'));

/** Print one JSON document. */
export const printJson = (document: unknown): void => console.log(JSON.stringify(document, null, 2));

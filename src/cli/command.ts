/** What every command has: examples in its help, exit codes that are told, and 2 for wrong usage. */
import { Command } from 'commander';

const exitCodes = 'Exit codes: 0 fine, 1 failed or a problem found, 2 used wrongly, 130 interrupted.';

/** A command with examples; commander would exit with 1 on wrong usage, which here means that the work failed. */
export const command = (name: string, examples: readonly string[]): Command =>
  new Command(name)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .enablePositionalOptions() // an option after the name of a command is that command's
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText('after', ['', 'Examples:', ...examples.map((example) => `  ${example}`), '', exitCodes].join('\n'));

/** Print one JSON document. */
export const printJson = (document: unknown): void => console.log(JSON.stringify(document, null, 2));

import type { Corpus } from '../seed/corpus.js';
import type { Problem } from '../seed/read.js';
import { command, printJson } from './command.js';
import { run } from './run.js';

/** `loophole check`: is the seed valid? Asks neither database nor network. */
export const checkCommand = command('check', ['loophole check', 'loophole check path/to/seed --json'])
  .description('check the files of a seed, without a database: every problem with its file and line')
  .argument('[folder]', 'seed folder (default: the corpus that ships, or LOOPHOLE_SEED)')
  .option('--json', 'print the list of problems as JSON: file, line and message of each')
  .action((folder: string | undefined, { json = false }: { json?: boolean }) =>
    run(async () => {
      const { readConfig } = await import('../config.js');
      const { problems, corpus } = await check(folder ?? readConfig(process.env).seedFolder);
      if (json) printJson(problems);
      else console.log(corpus ? counts(corpus) : problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
      if (!corpus) process.exitCode = 1;
    }),
  );

async function check(folder: string): Promise<{ problems: readonly Problem[]; corpus?: Corpus }> {
  const { SeedInvalid } = await import('../seed/read.js');
  const { readCorpus } = await import('../seed/seed.js');
  try {
    return { problems: [], corpus: readCorpus(folder) };
  } catch (fault) {
    if (fault instanceof SeedInvalid) return { problems: fault.problems };
    throw fault;
  }
}

const counts = ({ claims, entities, documents, relations, rules, gaps }: Corpus): string =>
  `No problems: ${claims.length} claims in ${documents.length} documents, ${entities.length} entities, ` +
  `${relations.length} relations between claims, ${rules.length} rules, ${gaps.length} gaps.`;

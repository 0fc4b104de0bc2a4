import { InvalidArgumentError, Option, type Command } from 'commander';
import { memoFormatNames, type MemoFormatName } from '../answers/names.js';
import { command } from './command.js';
import { run } from './run.js';
import { urlOption } from './url.js';

/** `loophole memo`: the answers to several questions in one document. */
export const memoCommand = command('memo', [
  'loophole memo q01 q05 q16 --as-of 2019-10-31 -o memo.docx',
  'loophole memo q01:resolution=2375 --title "Visas and Resolution 2375" -o memo.md',
])
  .description('put answers of a running API into one document, with footnotes and a bibliography')
  .argument('<questions...>', 'by number or name; values of variables behind it, parted by commas, as in q01:resolution=2375')
  .addOption(urlOption())
  .addOption(new Option('-o, --out <file>', 'where to write it, as .docx or .md (default: standard output, as .md)').argParser(outIn))
  .option('--title <words>', 'its title', 'Memo')
  .option('--as-of <LocalDate>', 'the day at whose end it is to hold (default: all that is loaded, or the day of the question)')
  .option('--known <statuses>', 'what is to be known on the day: KNOWN, UNCERTAIN, or both parted by a comma (default: both)')
  .action((named: readonly string[], { url, out, title, ...day }: Options, self: Command) =>
    run(async (signal) => {
      const { askedIn, writeMemo } = await import('./memos.js');
      const asked = named.map((one) => askedIn(one, day, (problem) => self.error(`error: ${problem}`)));
      await writeMemo(asked, { url, title, file: out?.file, format: out?.format ?? 'md' }, signal);
    }),
  );

interface Options {
  readonly url?: string;
  readonly out?: Out;
  readonly title: string;
  readonly asOf?: string;
  readonly known?: string;
}

interface Out {
  readonly file: string | undefined;
  readonly format: MemoFormatName;
}

function outIn(text: string): Out {
  if (text === '-') return { file: undefined, format: 'md' };
  const format = memoFormatNames.find((one) => text.endsWith(`.${one}`));
  if (format !== undefined) return { file: text, format };
  throw new InvalidArgumentError(`Expected a name that ends in ${memoFormatNames.map((one) => `.${one}`).join(' or ')}.`);
}

/** The questions of the catalogue as commands that get a receipt. */
import type { Command } from 'commander';
import { numberOf, questions, type Question } from '../catalogue/catalogue.js';
import { readReceipt, type Receipt } from '../receipt/receipt.js';
import { answerAt, type Asked } from './answers.js';
import { defaultAddress, notOurs } from './api.js';
import { command } from './command.js';
import { addVariables } from './questions.js';
import { run } from './run.js';
import { urlOption } from './url.js';
import { requireFile, writeTo } from './written.js';

export const receiptCommands = (): Command[] => questions.map(commandOf);

function commandOf(question: Question): Command {
  const { name, title } = question;
  const number = numberOf(question);
  const one = command(name, [`loophole receipt ${number} -o receipt.json`])
    .alias(number)
    .description(`${title} The answer, as a receipt.`)
    .addOption(urlOption())
    .option('-o, --out <file>', 'where to write it (default: standard output)')
    .option('--known <statuses>', 'what is to be known on the day: KNOWN, UNCERTAIN, or both parted by a comma (default: both)')
    .action(({ url = defaultAddress(), out, ...parameters }: { url?: string; out?: string }) =>
      run(async (signal) => {
        if (out !== undefined) await requireFile(out);
        const receipt = await receiptAt(url, { question: name, parameters }, signal);
        await writeTo(out, [`${JSON.stringify(receipt, null, 2)}\n`], signal);
        if (out !== undefined) console.log(`The receipt is in ${out}, signed with key ${receipt.key}.`);
      }),
    );
  return addVariables(one, question);
}

async function receiptAt(address: string, asked: Asked, signal: AbortSignal): Promise<Receipt> {
  const body = await answerAt(address, asked, 'receipt', signal);
  try {
    return readReceipt(JSON.stringify(body));
  } catch {
    throw notOurs(address);
  }
}

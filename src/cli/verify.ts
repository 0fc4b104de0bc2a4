import { command, printJson } from './command.js';
import { exitCodes } from './exitCodes.js';
import { run } from './run.js';
import { urlOption } from './url.js';

/** `loophole verify`: is a receipt as it was signed, and is the answer still the same? */
export const verifyCommand = command('verify', ['loophole verify receipt.json --key public.pem'])
  .description('check who signed a receipt, ask its question again, and say what has changed')
  .argument('<receipt>', 'file that "loophole receipt" wrote')
  .requiredOption('--key <file>', 'public half of the key, as GET /receipt-key of the server gave it')
  .addOption(urlOption())
  .option('--json', 'print the verdict as JSON')
  .addHelpText('after', `Of a receipt: 0 the same, ${exitCodes.failed} changed, ${exitCodes.usage} forged, of another key, or unreadable.`)
  .action((file: string, { key: keyFile, url, json = false }: { key: string; url?: string; json?: boolean }) =>
    run(async (signal) => {
      const { readKeyName, readReceiptFile, refusalOf, told, verdictAt } = await import('./verdict.js');
      const receipt = await readReceiptFile(file);
      const verdict = await verdictAt(url, receipt, await readKeyName(keyFile), signal);
      if (json) printJson(verdict);
      if (verdict.verdict === 'CHANGED') process.exitCode = exitCodes.failed;
      const refusal = refusalOf(verdict, receipt);
      if (refusal) throw refusal;
      if (!json) console.log(told(verdict, receipt).join('\n'));
    }),
  );

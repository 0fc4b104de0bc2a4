import { InvalidArgumentError, type Command } from 'commander';
import type { ListSource } from '../lists/party.js';
import { apart } from './apart.js';
import { command, printJson } from './command.js';

const lists = {
  un: { file: 'consolidated.xml', description: "the Security Council's consolidated list, as XML" },
  ofac: { file: 'sdn.csv add.csv alt.csv sdn_comments.csv', description: "OFAC's SDN list, as CSV" },
  ftm: { file: 'entities.ftm.json', description: 'a list in the FollowTheMoney model, as JSON lines' },
} as const satisfies Record<ListSource['key'], { file: string; description: string }>;

/** `loophole import`: read an official list and make it the next version of that list. */
export const importCommand: Command = command('import', [
  'loophole import un consolidated.xml',
  'loophole import ofac sdn.csv add.csv alt.csv sdn_comments.csv --json',
]).description('read an official list from files and make it the current version; a Loophole that runs answers from it at once');
for (const key of ['un', 'ofac', 'ftm'] as const) importCommand.addCommand(commandOf(key));

interface Options {
  readonly force?: boolean;
  readonly maxShrink: number;
  readonly json?: boolean;
}

function commandOf(key: ListSource['key']): Command {
  const { file, description } = lists[key];
  return command(key, [`loophole import ${key} ${file}`, `loophole import ${key} ${file} --max-shrink 30 --json`])
    .description(`import ${description}`)
    .argument('<files...>', 'the files of the list')
    .option('--max-shrink <percent>', 'refuse a list that has lost more of its parties than this', parsePercent, 10)
    .option('--force', 'import even if the list has shrunk more, or if these files are the ones of the current version')
    .option('--json', 'print what was imported as JSON')
    .action(async (files: string[], { force = false, maxShrink, json = false }: Options) => {
      const { importLines } = await import('./importLines.js');
      await apart('import', { key, files, force, maxShrink: maxShrink / 100 }, (imported) => {
        if (json) printJson(imported);
        else console.log(importLines(imported).join('\n'));
      });
    });
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100)) throw new InvalidArgumentError('Expected a number from 0 to 100.');
  return percent;
}

import { describe, expect, test } from '@jest/globals';
import { run } from '../support/command.js';

const commands: [string, string[]][] = [
  ['', ['up', 'seed', 'import', 'export', 'check', 'ask', 'memo', 'receipt', 'verify', 'status', 'browser-kit', 'key', 'password']],
  ['up', ['--json', '--insecure']],
  ['seed', ['--force', '--json']],
  ['import', ['un', 'ofac', 'ftm']],
  ['import ofac', ['<files...>', '--max-shrink <percent>', 'default: 10', '--force', '--json']],
  ['export', ['<format>', '"ftm", "csv", "graphml"', '--out <file>']],
  ['check', ['[folder]', '--json']],
  ['ask', ['[question]', '--json']],
  [
    'ask q01',
    [
      'q01-visa-types-2397',
      '--resolution <Resolution>',
      'default: 2397',
      '--as-of <LocalDate>',
      '--known <statuses>',
      '--full',
      '--format <name>',
      '"csl.json", "bib"',
      '--url <address>',
      '--json',
    ],
  ],
  [
    'memo',
    [
      '<questions...>',
      '--out <file>',
      '--title <words>',
      'default: "Memo"',
      '--as-of <LocalDate>',
      '--known <statuses>',
      '--url <address>',
    ],
  ],
  ['status', ['--url <address>', '--json']],
  ['receipt q01', ['--resolution <Resolution>', '--as-of <LocalDate>', '--known <statuses>', '--url <address>', '--out <file>']],
  ['verify', ['<receipt>', '--key <file>', '--url <address>', '--json', '0 the same, 1 changed, 2 forged']],
  ['key', ['[name]', '--signing', '--file <path>', '--json']],
  ['browser-kit', ['<folder>', '--json', 'queries.zip']],
  ['password', ['LOOPHOLE_HOME', '--json']],
];
const wordsOf = (command: string): string[] => command.split(' ').filter((word) => word !== '');

describe('loophole', () => {
  test.each(commands)('%s --help names its options, gives an example and tells the exit codes', async (command, names) => {
    const { code, stdout, stderr } = await run([...wordsOf(command), '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(names.filter((name) => !stdout.includes(name))).toEqual([]);
    expect(stdout).toMatch(/\nExamples:\n {2}(npm|loophole|PORT)/);
    expect(stdout).toContain(
      'Exit codes: 0 fine, 1 failed or a problem found, 2 used wrongly, 3 the database ended again and again, 130 interrupted.',
    );
    expect(stdout).not.toContain('\u001B');
  });

  test.each([
    ['up --fast', "error: unknown option '--fast'"],
    ['seed now', "error: too many arguments for 'seed'. Expected 0 arguments but got 1."],
    ['import un', "error: missing required argument 'files'"],
    [
      'import un list.xml --max-shrink much',
      "error: option '--max-shrink <percent>' argument 'much' is invalid. Expected a number from 0 to 100.",
    ],
    ['chek', "error: unknown command 'chek'\n(Did you mean check?)"],
    ['browser-kit', "error: missing required argument 'folder'"],
    [
      'key "',
      `error: command-argument value '"' is invalid for argument 'name'. Expected up to 64 letters, digits, dots, hyphens and underscores.`,
    ],
    ['ask everything', 'error: "everything" is no question; "loophole ask" lists them'],
    ['ask q01 --day 2019-10-01', "error: unknown option '--day'"],
    [
      'status --url localhost:4000',
      "error: option '--url <address>' argument 'localhost:4000' is invalid. Expected an address such as http://localhost:4000.",
    ],
  ])('%s exits with 2 and says what is wrong', async (command, message) => {
    expect(await run(wordsOf(command))).toEqual({ code: 2, stdout: '', stderr: `${message}\nAdd --help to see how it is used.\n` });
  });
});

// Processor time of commands that only tell, user and system, of the process and its children: the median of five, in seconds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bootstrap = fileURLToPath(new URL('../src/cli/bootstrap.mjs', import.meta.url));
const names = ['up', 'seed', 'import', 'import un', 'export', 'check', 'ask', 'ask q01', 'status', 'browser-kit', 'key', 'password'];
const lines = ['--help', ...names.map((name) => `${name} --help`), 'ask'];

spawnSync(process.execPath, [bootstrap, 'build'], { stdio: 'inherit' });
for (const line of lines) {
  const runs = Array.from({ length: 5 }, () => {
    const { stderr } = spawnSync(
      'bash',
      ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null', process.execPath, bootstrap, ...line.split(' ')],
      { encoding: 'utf8' },
    );
    return stderr
      .trim()
      .split(' ')
      .map(Number)
      .reduce((sum, one) => sum + one, 0);
  });
  console.log(`${runs.sort((a, b) => a - b)[2].toFixed(2)}  loophole ${line}`);
}

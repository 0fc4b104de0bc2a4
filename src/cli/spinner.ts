/** Progress on standard error: a line that changes on a terminal, a line for each step elsewhere. */
import type { Progress } from '../progress.js';

export interface Spinner extends Progress {
  /** End the line before something else is printed. */
  stop(): void;
}

export async function startSpinner(): Promise<Spinner> {
  const { default: ora } = await import('ora'); // beside what a command loads when it is called
  // hasColors respects NO_COLOR, which ora does not.
  const color = process.stderr.isTTY && process.stderr.hasColors() ? 'cyan' : false;
  const spinner = ora({ stream: process.stderr, discardStdin: false, color });
  let said = '';
  return {
    say(text) {
      // Off a terminal every change would be a line: say each step once.
      if (spinner.isEnabled || text.split(':')[0] !== said) spinner.start(text);
      said = text.split(':')[0] ?? text;
    },
    stop: () => void spinner.stop(),
  };
}

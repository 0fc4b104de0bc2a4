import { AppError } from '../errors.js';
import { command, printJson } from './command.js';
import { run } from './run.js';
import { urlOption } from './url.js';

/** `loophole status`: does the API answer, and from which dataset? */
export const statusCommand = command('status', ['loophole status', 'loophole status --url http://localhost:4001 --json'])
  .description('say whether the API is alive and ready, and which dataset it answers from')
  .addOption(urlOption())
  .option('--json', 'print it as JSON')
  .action(({ url, json = false }: { url?: string; json?: boolean }) =>
    run(async (signal) => {
      const { defaultAddress } = await import('./api.js');
      const { stateOf, stateLines } = await import('./state.js');
      const state = await stateOf(url ?? defaultAddress(), signal);
      if (json) printJson(state);
      else if (state.alive) console.log(stateLines(state).join('\n'));
      if (state.problem !== null) throw new AppError('API_UNAVAILABLE', state.problem);
    }),
  );

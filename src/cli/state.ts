/** Whether an API is alive and ready, and which dataset it answers from. */
import { z } from 'zod';
import { AppError } from '../errors.js';
import { ask, notOurs, request } from './api.js';
import { row, table } from './layout.js';

const document = '{ dataset { version loadedAt coverage counts { name totalCount } } }';

interface Dataset {
  readonly version: string;
  readonly loadedAt: string;
  readonly coverage: string;
  readonly counts: readonly { readonly name: string; readonly totalCount: number }[];
}

export interface State {
  readonly url: string;
  readonly alive: boolean;
  readonly ready: boolean;
  readonly problem: string | null;
  readonly dataset: Dataset | null;
}

const health = z.object({ status: z.string(), reason: z.string().optional() });

export async function stateOf(url: string, signal: AbortSignal): Promise<State> {
  const healthAt = async (path: string) => {
    const { success, data } = health.safeParse(await request(`${url}${path}`, signal));
    if (!success) throw notOurs(url);
    return data;
  };
  const state = { url, alive: false, ready: false, problem: null, dataset: null };
  try {
    state.alive = (await healthAt('/healthz')).status === 'alive';
    const { status, reason } = await healthAt('/readyz');
    if (status !== 'ready') return { ...state, problem: `${url} is not ready: ${reason ?? status} Start it anew with "npm start".` };
    const { data, errors } = await ask(url, document, {}, signal);
    if (errors) return { ...state, problem: errors.map(({ message }) => message).join('\n') };
    return { ...state, ready: true, dataset: (data as { dataset: Dataset }).dataset }; // as the document asks
  } catch (fault) {
    if (!(fault instanceof AppError) || fault.code !== 'API_UNAVAILABLE') throw fault;
    return { ...state, problem: fault.message };
  }
}

export const stateLines = ({ url, ready, dataset }: State): string[] => [
  ...row('API', `${url}, alive${ready ? ' and ready' : ', not ready'}`),
  ...(dataset
    ? [
        ...row('dataset', dataset.version),
        ...row('loaded', dataset.loadedAt),
        ...row('covers', dataset.coverage),
        ...table(
          'holds',
          dataset.counts.map(({ name, totalCount }) => `${String(totalCount).padStart(4)} ${name}`),
        ),
      ]
    : []),
];

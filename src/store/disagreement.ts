import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { Opposition } from '../model/evidence.js';
import { endOfTime, type Day } from '../model/time.js';
import type { Page } from './batch.js';

export interface DisagreementRow {
  readonly id: string;
  readonly kind: Opposition['kind'];
  readonly premiseId: string;
  readonly claimId: string;
  readonly condition: string | null;
  readonly why: string;
}

export interface DisagreementFilter {
  readonly kind?: Opposition['kind'] | undefined;
  readonly about?: string | undefined;
  readonly asOf: Day | undefined;
}

type FilterParameters = { readonly kind: string | undefined; readonly about: string | undefined; readonly day: Day };

const page = query<FilterParameters & { after: string; limit: number }, DisagreementRow>('disagreement/page');
const count = query<FilterParameters, { total: number }>('disagreement/count');

export const disagreementStore = (graph: Graph) => ({
  /** One page of pairs of claims, by the ids of both. */
  page: ({ kind, about, asOf = endOfTime }: DisagreementFilter, { after, limit }: Page): Promise<DisagreementRow[]> =>
    graph.read(page, { kind, about, day: asOf, after: after[0] ?? '', limit }),

  async count({ kind, about, asOf = endOfTime }: DisagreementFilter): Promise<number> {
    const [row] = await graph.read(count, { kind, about, day: asOf });
    return row?.total ?? 0;
  },
});

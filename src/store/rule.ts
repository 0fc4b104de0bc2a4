import type { Graph } from '../graph/graph.js';
import { byId, query } from '../graph/query.js';
import type { Modality, RuleKind } from '../model/vocabulary.js';
import { inOrder } from './batch.js';

export interface RuleRow {
  readonly id: string;
  readonly kind: RuleKind;
  readonly definition: string;
  readonly inheritsModality: boolean;
  /** The firmest that it concludes; null where that is as firm as its premises. */
  readonly atMost: Modality | null;
  readonly yield: number;
}

const byIds = query<{ ids: readonly string[] }, RuleRow>('rule/byIds', byId);

const all = query<object, { id: string }>('rule/all');

export const ruleStore = (graph: Graph) => ({
  /** Names of all rules, in order. */
  async all(): Promise<string[]> {
    return (await graph.read(all, {})).map(({ id }) => id);
  },

  /** Each rule, in the order asked; null for a name that is none. */
  async byIds(ids: readonly string[]): Promise<(RuleRow | null)[]> {
    return inOrder(ids, await graph.read(byIds, { ids }));
  },
});

/** What the answers of the catalogue would say otherwise without some claims. */
import type { Answer } from '../../model/answer.js';
import { byText } from '../../model/text.js';
import { withoutClaims } from '../retraction.js';
import type { Sources } from '../sources.js';
import { answerTo, type Asking } from './answer.js';

/** A finding that would fall, come, or be told in other words or on other claims; null where there is none before or after. */
export interface FindingChange<Q extends Asking = Asking> {
  readonly question: Q;
  readonly id: string;
  /** Heading of the part of the answer that it is in. */
  readonly part: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Asked with their defaults, each on its own day; in the order of the questions, then of part and id. */
export async function changedFindings<Q extends Asking>(
  questions: readonly Q[],
  claimIds: readonly string[],
  sources: Sources,
): Promise<FindingChange<Q>[]> {
  const without = await withoutClaims(claimIds, sources);
  const changes: FindingChange<Q>[] = [];
  for (const question of questions) {
    const options = { variables: [], asOf: undefined, product: '' };
    const [before, after] = await Promise.all([answerTo(question, options, sources), answerTo(question, { ...options, without }, sources)]);
    const [was, is] = [sentencesOf(before), sentencesOf(after)];
    const keys = [...new Set([...was.keys(), ...is.keys()])].sort(byText);
    for (const key of keys) {
      const [one, other] = [was.get(key), is.get(key)];
      if (JSON.stringify(one) === JSON.stringify(other)) continue;
      const { id = '', part = '' } = one ?? other ?? {};
      changes.push({ question, id, part, before: one?.sentence ?? null, after: other?.sentence ?? null });
    }
  }
  return changes;
}

const sentencesOf = ({ findings }: Answer) => new Map(findings.map((finding) => [`${finding.part}\n${finding.id}`, finding] as const));

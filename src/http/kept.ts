/** Answers that are kept for those who ask the same: what came from one version of the data stays right as long as that is current. */
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.js';
import { textOf } from './body.js';
import type { Identity } from './query.js';

export interface Kept extends Identity {
  readonly answer: Answer;
  /** Of the corpus and of the lists that it came from. */
  readonly version: string;
}

export interface KeptAnswers {
  readonly isOn: boolean;
  readonly bytes: number;
  get(key: string): Kept | undefined;
  set(key: string, kept: Kept): void;
}

/** What an entry takes beside its key and its body, about. */
const overhead = 1_000;

/** @param megabytes that they may take; those that were not asked for longest are forgotten first */
export function keptAnswers(megabytes: number): KeptAnswers {
  if (megabytes === 0) return { isOn: false, bytes: 0, get: () => undefined, set: () => {} };
  const answers = new LRUCache<string, Kept>({
    maxSize: Math.ceil(megabytes * 1024 * 1024),
    // A character of a key may take two bytes.
    sizeCalculation: ({ answer }, key) => answer.body.length + 2 * key.length + overhead,
  });
  return {
    isOn: true,
    get bytes() {
      return answers.calculatedSize;
    },
    get: (key) => answers.get(key),
    set: (key, kept) => void answers.set(key, kept),
  };
}

/** Headers that an answer depends on: those that choose its type, and those without which a request of a web page is refused. */
const looksAt = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

/** All of a request that its answer depends on, beside the data. Who asks is not among it: nobody is told more than others. */
export const keyOf = (request: FastifyRequest): string =>
  JSON.stringify([request.method, request.url, textOf(request), ...looksAt.map((name) => request.headers[name])]);

/** Whose key is it? */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { hashOf } from './key.js';
import { readKeys, stampOf, type Key } from './keysFile.js';

export interface Keys {
  /** The name of a key; undefined if nobody has it. */
  nameOf(key: string): Promise<string | undefined>;
}

/** How long the file is not looked at again, in milliseconds. */
const freshFor = 1_000;

/** The keys of a file. It is read again when it has changed: whoever is taken out of it stays out, and of an empty or missing one everybody. */
export function keysIn(path: string, log: FastifyBaseLogger): Keys {
  let keys: readonly Key[] = [];
  let stamp = '';
  let told = '';
  let lookedAt = -Infinity;
  let fresh = Promise.resolve();

  async function refresh(): Promise<void> {
    try {
      const now = await stampOf(path);
      if (now === stamp) return;
      const { keys: read, wrong } = await readKeys(path);
      if (wrong.length > 0) log.error({ path, lines: wrong }, 'lines that hold no key let nobody in');
      log.info({ keys: read.length }, 'keys read');
      keys = read;
      stamp = now;
      told = '';
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault);
      if (why !== told) log.error({ path, why }, 'the file of keys cannot be read: nobody is let in');
      told = why;
      keys = [];
      stamp = '';
    }
  }

  return {
    async nameOf(key) {
      if (performance.now() - lookedAt >= freshFor) {
        lookedAt = performance.now();
        fresh = refresh();
      }
      await fresh;
      return named(keys, hashOf(key));
    },
  };
}

/** Every hash is compared whole, so that the time tells nothing of any. */
const named = (keys: readonly Key[], hash: Buffer): string | undefined => keys.filter((one) => timingSafeEqual(one.hash, hash))[0]?.name;

/** What of a party changed between two versions of a list: a short hash for each of its sections, kept where the party itself is not. */
import { createHash } from 'node:crypto';
import { partySections } from '../model/listed.js';
import type { Party } from './party.js';

/** Twelve hexadecimal digits for each section, in the order of partySections. */
export const contentOf = (party: Party): string[] =>
  partySections.map((section) =>
    createHash('sha256')
      .update(JSON.stringify(party[section] ?? null, unsaid) ?? '')
      .digest('hex')
      .slice(0, 12),
  );

/** Empty and missing both mean that the list does not say. */
const unsaid = (_: string, value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? undefined : value);

import type { Evidence } from '../../reasoning/evidence.js';
import type { Context } from '../context.js';

/** Evidence, and the fields that tell beside it what it comes to. */
export function weightFields<Above>(evidenceOf: (above: Above, _: unknown, context: Context) => Promise<Evidence>) {
  const field =
    <Name extends 'extent' | 'tense' | 'lawStatus'>(name: Name) =>
    async (above: Above, _: unknown, context: Context): Promise<Evidence[Name]> =>
      (await evidenceOf(above, _, context))[name];
  return { evidence: evidenceOf, extent: field('extent'), tense: field('tense'), lawStatus: field('lawStatus') };
}

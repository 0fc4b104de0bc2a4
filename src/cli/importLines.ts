import type { Imported } from '../lists/import.js';
import { row } from './layout.js';

/** What an import has changed, in words. */
export function importLines({ list, version, unchanged, parties, summary, differences }: Imported): string[] {
  const current = `version ${version}, ${parties} parties`;
  if (unchanged || summary === null || differences === null)
    return row(list, `${current}: these are the files of the current version, nothing was done`);
  const { added, removed, amended } = differences;
  const { records, generatedAt, leftovers } = summary;
  return [
    ...row(list, `${current}, from ${records} records${generatedAt ? ` of a list made ${generatedAt}` : ''}`),
    ...row('changes', version === 1 ? 'none: it is the first version' : `${added} added, ${removed} removed, ${amended} amended`),
    ...row(
      'left over',
      leftovers.length === 0
        ? 'nothing: every part of the files was read by a rule'
        : `${leftovers.length} kinds of content that no rule reads:`,
    ),
    ...leftovers.flatMap(({ at, count, example }) => row('', `${count} × ${at}, such as "${example}"`)),
  ];
}

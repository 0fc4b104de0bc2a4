/** CSV for spreadsheets: a row for each finding. It begins with a byte order mark, without which Excel takes UTF-8 for something else. */
import type { Against, Answer, Finding } from '../model/answer.js';

const columns: Readonly<Record<string, (finding: Finding) => string | null>> = {
  part: ({ part }) => part,
  id: ({ id }) => id,
  sentence: ({ sentence }) => sentence,
  modality: ({ modality }) => modality,
  extent: ({ extent }) => extent,
  tense: ({ tense }) => tense,
  lawStatus: ({ lawStatus }) => lawStatus,
  law: ({ law }) => law,
  marks: ({ marks }) => marks.join(';'),
  citations: ({ citations }) => citations.join(';'),
  against: ({ against }) => against.map(againstOf).join(';'),
};

const againstOf = ({ kind, citation, reason, condition }: Against): string =>
  `${kind} ${citation}: ${reason}${condition === null ? '' : ` [on the reading: ${condition}]`}`;

export function csv({ findings }: Answer): string {
  const rows = findings.map((finding) => Object.values(columns).map((column) => cell(column(finding))));
  return `\uFEFF${[Object.keys(columns), ...rows].map((row) => `${row.join(',')}\n`).join('')}`;
}

/** Nothing at all is no value. */
const cell = (value: string | null): string => (value === null ? '' : `"${inert(value).replaceAll('"', '""')}"`);

/** A spreadsheet runs what begins like a formula, unless an apostrophe stands before it. */
const inert = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text);

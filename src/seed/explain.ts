/** Says in words where a file breaks its format. */
import type { z } from 'zod';
import { nearest } from './nearest.js';
import { fieldAt, quote } from './quote.js';

/** The raw value at a path of parsed YAML. */
type ValueAt = (path: readonly PropertyKey[]) => unknown;

/** One issue of a schema as a sentence: what stands there, what was expected, and the nearest valid value. */
export function explain(issue: z.core.$ZodIssue, valueAt: ValueAt): string {
  const field = fieldAt(issue.path);
  const value = valueAt(issue.path);
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.slice(0, 10).map(quote).join(', ')}`;
  const said = quote(value);
  if (issue.code === 'invalid_key') return `${quote(field)} is no label or relationship type`;
  if (issue.code === 'invalid_value' && value !== undefined)
    return `${field} ${said} is not valid; nearest is "${nearest(typeof value === 'string' ? value : said, issue.values.map(String))}"`;
  if (issue.code === 'invalid_value') {
    const hedges = field === 'modality' ? valueAt([...issue.path.slice(0, -1), 'hedges', 0]) : undefined;
    const missing = hedges === undefined ? `${field} is missing` : `hedge ${quote(hedges)} without a modality`;
    return `${missing}; expected one of ${issue.values.slice(0, 10).map(String).join(', ')}`;
  }
  if (issue.code === 'invalid_union') return `${field} ${said} is not valid; expected text, date, offset or duration`;
  if (issue.code === 'invalid_type' && value === undefined) return `${field} is missing`;
  if (issue.code === 'custom' && !issue.message.startsWith('expected')) return issue.message;
  return `${field} ${said}: ${issue.message}`;
}

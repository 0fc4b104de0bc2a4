/** What is shown, as the address of the page says it. */

/** A day, or today, which is no day of the graph. */
export type Day = string;
export const today = 'today';

export interface Shown {
  /** Name of a question of the catalogue. */
  readonly question?: string;
  /** Entities whose neighborhood is shown beside the answer. */
  readonly added: readonly string[];
  /** The day shown; the question's own, or today, where it is not given. */
  readonly asOf?: Day;
  /** The day it is compared with. */
  readonly since?: Day;
  /** The element whose evidence is open. */
  readonly at?: string;
  readonly table: boolean;
}

/** The most entities that are added to a picture. */
export const mostAdded = 8;

const isDay = (text: string): boolean =>
  text === today || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text));

/** What an address shows. A day that is none is left out. */
export function shownAt(search: string): Shown {
  const all = new URLSearchParams(search);
  const one = (name: string): string | undefined => all.get(name) || undefined;
  const day = (name: string): Day | undefined => [all.get(name) ?? ''].find(isDay);
  const [question, asOf, since, at] = [one('question'), day('asOf'), day('since'), one('at')];
  return {
    ...(question !== undefined && { question }),
    added: [...new Set(all.getAll('add'))].slice(0, mostAdded),
    ...(asOf !== undefined && { asOf }),
    ...(since !== undefined && { since }),
    ...(at !== undefined && { at }),
    table: one('view') === 'table',
  };
}

/** The query of the address that shows this. */
export function addressOf({ question, added, asOf, since, at, table }: Shown): string {
  const all = new URLSearchParams();
  const given = { question, asOf, since, at, view: table ? 'table' : undefined };
  for (const [name, value] of Object.entries(given)) if (value !== undefined) all.set(name, value);
  for (const id of added) all.append('add', id);
  return `?${all.toString()}`;
}

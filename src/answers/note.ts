/** The footnote of a claim. */
import type { Citation } from '../model/answer.js';
import type { Run } from './page.js';
import { knownOf, publicationOf, voiceOf } from './words.js';

/** What the claim says, where it stands and in whose voice, since when it was public. */
export function noteOf(citation: Citation): Run[] {
  const { key, statement, document, publisher, paragraph, hedges, published, withdrawnOn } = citation;
  // Titles of reports are ours: never a headline as printed.
  const title = citation.sourceClass === 'REPORTING' ? `${document.title} (title in our words)` : document.title;
  const where = [title, publisher, paragraph !== null && `paragraph ${paragraph}`, voiceOf(citation)];
  const when = [publicationOf(published), knownOf(citation), withdrawnOn !== null && `withdrawn on ${withdrawnOn}`];
  const hedged = hedges.length === 0 ? '' : ` Hedge: ${hedges.map((hedge) => `“${hedge}”`).join(', ')}.`;
  return [
    `${key}: ${statement}${hedged} ${told(where, ', ')}; ${told(when, '; ')}.`,
    ...(document.url === null ? [] : [' ', { link: document.url }]),
  ];
}

const told = (parts: readonly (string | false | null)[], between: string): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(between);

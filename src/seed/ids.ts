/** What is wrong with an id or an address, in words. */
import { nounLabels, nouns, isEntityId } from '../model/vocabulary.js';
import { nearest } from './nearest.js';
import { quote } from './quote.js';

/** Prefixes that would make a node of a person who is no public figure. */
const persons = ['person', 'people', 'individual', 'worker', 'manager', 'source', 'journalist', 'reporter', 'author'];

export const speakersAreNotLinked = (id: string): string =>
  `${quote(id)} is a speaker: speakers are no nodes, and no relationship may name one; put the speaker on the claim`;

/** Why this is no entity id; undefined if it is one. */
export function wrongId(id: string): string | undefined {
  const [prefix = ''] = id.split(':');
  if (prefix === 'speaker') return speakersAreNotLinked(id);
  if (persons.includes(prefix)) return `${quote(id)} would be a person; no person but a PublicFigure has a node`;
  if (!isEntityId(id))
    return `${quote(id)} has no prefix of a noun; nearest is "${nearest(
      prefix,
      nounLabels.map((label) => nouns[label].prefix),
    )}:"`;
  return /^[a-z-]+:[a-z0-9-]+$/.test(id)
    ? undefined
    : `${quote(id)} is no id; expected lower-case words joined by hyphens, such as "visa-type:student-visa-cn"`;
}

/** Is this the address of a web page, with nothing in it that is not printed in one? */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}

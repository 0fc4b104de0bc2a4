/** A claim in words: who says it, where, how firmly, and how it bears on others. */
import { words } from '../../../model/words.js';
import { dayInWords } from '../../explore/words.js';
import { bearingOf, forecastOf } from './bearing.js';
import { element, fact } from './dom.js';
import type { ClaimFragment, ClaimRelationType, KnownFragment } from './generated/documents.js';

/** Since when something was public. */
export function knownInWords({ certain, possible, status }: KnownFragment): string {
  if (certain === null) return possible === null ? 'not stated' : `possibly since ${dayInWords(possible)}`;
  const since =
    possible === null || possible === certain
      ? `since ${dayInWords(certain)}`
      : `possibly since ${dayInWords(possible)}, certainly since ${dayInWords(certain)}`;
  return status === 'UNCERTAIN' ? `${since}; on the day shown it is uncertain` : since;
}

/** The legend says what each degree means. */
export function firmness(modality: string): string {
  const meaning = document.querySelector(`.legend [data-value="${modality}"] .meaning`)?.textContent ?? '';
  return `${words(modality)}${meaning === '' ? '' : ` (${meaning.charAt(0).toLowerCase()}${meaning.slice(1).replace(/\.$/, '')})`}`;
}

const anchor = (id: string): string => `claim-${id}`;

/** A claim named by its id; a link where it stands on this panel. */
export const named = ({ id, statement }: { readonly id: string; readonly statement?: string }, here: ReadonlySet<string>): HTMLElement =>
  element(
    'span',
    {},
    here.has(id) ? element('a', { href: `#${anchor(id)}` }, id) : id,
    statement === undefined ? undefined : `: ${statement}`,
  );

/** The condition under which claims stand against each other, as it is stated, and what about. */
export const reasonOf = (condition: string | null, reason: string): string =>
  `${condition === null ? '' : `Condition: ${condition}. `}About: ${reason}`;

/** How claims relate, seen from the one that is shown. */
const seen: Readonly<Record<ClaimRelationType, readonly [string, string]>> = {
  SUPPORTS: ['Supports', 'Supported by'],
  REPEATS: ['Repeats', 'Repeated by'],
  QUALIFIES: ['Qualifies', 'Qualified by'],
  SUPERSEDES: ['Supersedes', 'Superseded by'],
  CONTRADICTS: ['Contradicts', 'Contradicted by'],
  TENSION: ['In tension with', 'In tension with'],
};

export function claimOf(claim: ClaimFragment, here: ReadonlySet<string> = new Set()): HTMLElement {
  const { document: source, paragraph, hedges, speaker } = claim;
  const title = `${source.name}${source.publisher ? `, ${source.publisher.name}` : ''}`;
  return element(
    'article',
    { id: anchor(claim.id), class: 'claim' },
    element('p', { class: 'statement' }, claim.statement),
    element(
      'p',
      { class: 'place' },
      source.url === null ? `${title} (no link stated)` : element('a', { href: source.url, rel: 'noreferrer' }, title),
      paragraph === null ? ', paragraph not stated' : `, paragraph ${paragraph}`,
    ),
    forecastOf(claim),
    fact(
      'Said by',
      speaker
        ? speaker.role
        : claim.attribution
          ? words(claim.attribution)
          : claim.sourceClass === 'READING'
            ? 'us: our reading of what others say'
            : `${words(claim.sourceClass)} source`,
    ),
    fact(
      'Firmness',
      `${firmness(claim.modality)}${hedges.length === 0 ? '' : `, in the words ${hedges.map((hedge) => `“${hedge}”`).join(' and ')}`}`,
    ),
    ...bearingOf({ tense: claim.tense, extent: claim.extent }),
    claim.polarity === 'NEGATIVE' && fact('Denies', 'it says that something is not so'),
    claim.excludes !== null &&
      element(
        'p',
        { class: 'fact' },
        element('b', {}, 'Denies for its subject '),
        claim.excludes.relationships.map(({ from, type, to }) => `${from.name} – ${words(type)} – ${to.name}`).join('; '),
        element('span', { class: 'note' }, `Why: ${claim.excludes.reason}`),
      ),
    claim.quantity !== null && fact('Quantity', `“${claim.quantity.text}”`),
    claim.scope !== null && fact('Scope', claim.scope),
    claim.factStatus !== null && fact('Status', words(claim.factStatus)),
    fact('Known', knownInWords(claim.known)),
    claim.withdrawn !== null && fact('Withdrawn', `on ${dayInWords(claim.withdrawn.on)}: ${claim.withdrawn.reason}`),
    claim.contested && fact('Contested', 'another claim contradicts it'),
    ...claim.related.map(({ type, direction, condition, reason, claim: other }) =>
      element(
        'p',
        { class: type === 'CONTRADICTS' || type === 'TENSION' ? 'fact against' : 'fact' },
        element('b', {}, `${seen[type][direction === 'OUT' ? 0 : 1]} `),
        named(other, here),
        element('span', { class: 'note' }, reasonOf(condition, reason)),
      ),
    ),
    claim.law !== null &&
      element(
        'p',
        { class: claim.law.status === 'CONFLICTS' ? 'fact against' : 'fact' },
        element('b', {}, 'Law '),
        `${words(claim.law.status)}${claim.law.note === null ? '' : `: ${claim.law.note}`}`,
        ...claim.law.claims.map((one) => element('span', { class: 'note' }, named(one, here))),
      ),
    element('p', { class: 'id' }, claim.id),
  );
}

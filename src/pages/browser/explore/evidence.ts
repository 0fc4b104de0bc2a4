/** The evidence of what was chosen, in words: who says it, where, how firmly, and what speaks against it. */
import type { DrawnEdge, DrawnNode } from '../../explore/drawing.js';
import { words } from '../../../model/words.js';
import { dayInWords, kindOf } from '../../explore/words.js';
import { button, element } from './dom.js';
import type {
  ClaimFragment,
  ClaimRelationType,
  EntityFragment,
  EvidenceFragment,
  GapFragment,
  KnownFragment,
  Layer,
  RelationshipFragment,
  RouteFragment,
} from './generated/documents.js';

type Parts = (HTMLElement | undefined | false)[];

const section = (title: string, parts: Parts): HTMLElement | undefined => {
  const there = parts.filter((part) => part !== undefined && part !== false);
  return there.length === 0 ? undefined : element('section', {}, element('h3', {}, title), ...there);
};

const fact = (name: string, value: string): HTMLElement => element('p', { class: 'fact' }, element('b', {}, `${name} `), value);

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
function firmness(modality: string): string {
  const meaning = document.querySelector(`.legend [data-value="${modality}"] .meaning`)?.textContent ?? '';
  return `${words(modality)}${meaning === '' ? '' : ` (${meaning.charAt(0).toLowerCase()}${meaning.slice(1).replace(/\.$/, '')})`}`;
}

const anchor = (id: string): string => `claim-${id}`;

/** A claim named by its id; a link where it stands on this panel. */
const named = ({ id, statement }: { readonly id: string; readonly statement?: string }, here: ReadonlySet<string>): HTMLElement =>
  element(
    'span',
    {},
    here.has(id) ? element('a', { href: `#${anchor(id)}` }, id) : id,
    statement === undefined ? undefined : `: ${statement}`,
  );

/** The condition under which claims stand against each other, as it is stated, and what about. */
const reasonOf = (condition: string | null, why: string): string => `${condition === null ? '' : `Condition: ${condition}. `}About: ${why}`;

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
  const { document: source, paragraph, hedge, speaker } = claim;
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
    fact('Said by', speaker ? speaker.role : claim.attribution ? words(claim.attribution) : `${words(claim.sourceClass)} source`),
    fact('Firmness', `${firmness(claim.modality)}${hedge === null ? '' : `, in the words “${hedge}”`}`),
    claim.tense === 'PREDICTED' && fact('Tense', 'predicted; not reported to have happened'),
    claim.polarity === 'NEGATIVE' && fact('Denies', 'it says that something is not so'),
    claim.quantity !== null && fact('Quantity', `“${claim.quantity.text}”`),
    claim.scope !== null && fact('Scope', claim.scope),
    claim.factStatus !== null && fact('Status', words(claim.factStatus)),
    fact('Known', knownInWords(claim.known)),
    claim.withdrawn !== null && fact('Withdrawn', `on ${dayInWords(claim.withdrawn.on)}: ${claim.withdrawn.reason}`),
    claim.contested && fact('Contested', 'another claim contradicts it'),
    ...claim.related.map(({ type, direction, condition, why, claim: other }) =>
      element(
        'p',
        { class: type === 'CONTRADICTS' || type === 'TENSION' ? 'fact against' : 'fact' },
        element('b', {}, `${seen[type][direction === 'OUT' ? 0 : 1]} `),
        named(other, here),
        element('span', { class: 'note' }, reasonOf(condition, why)),
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

export const gapOf = ({ question, stated }: GapFragment): HTMLElement =>
  element(
    'div',
    { class: 'gap' },
    element('p', {}, element('b', {}, 'Not stated: '), question),
    stated.length > 0 && element('p', { class: 'quiet' }, 'Stated instead:'),
    ...stated.map(({ id, statement }) => element('p', { class: 'fact' }, element('b', {}, `${id} `), statement)),
  );

const layers: Readonly<Record<Layer, string>> = {
  REPORTED: 'reports say so',
  OFFICIAL: 'law or a reference says so',
  DERIVED: 'a rule concludes it; no claim says it as such',
};

/** What a relationship rests on. */
export function relationshipParts(
  relationship: RelationshipFragment,
  route: RouteFragment | undefined,
  gaps: readonly GapFragment[],
): Parts {
  const { layer, evidence } = relationship;
  const effect = route?.effect ?? ('effect' in relationship ? relationship.effect : undefined);
  const legalNote = route?.legalNote ?? null;
  const here = new Set(evidence.claims.map(({ id }) => id));
  return [
    fact('Layer', `${words(layer)}: ${layers[layer]}`),
    fact('Firmness', firmness(evidence.modality)),
    fact('Known', knownInWords(evidence.known)),
    fact('Independent publishers', String(evidence.independentPublishers)),
    effect !== undefined && fact('Effect', words(effect)),
    legalNote !== null && fact('In law', legalNote),
    evidence.contested &&
      element('p', { class: 'fact against' }, element('b', {}, 'Contested '), 'a claim contradicts one that this rests on'),
    section('What speaks against it', against(evidence, here)),
    ruleOf(evidence, here),
    section(
      `Claims (${evidence.claims.length})`,
      evidence.claims.map((claim) => claimOf(claim, here)),
    ),
    section('What is not stated', gaps.map(gapOf)),
  ];
}

const against = ({ disagreements }: EvidenceFragment, here: ReadonlySet<string>): Parts =>
  disagreements.map(({ kind, condition, why, contests, premise, opposed }) =>
    element(
      'p',
      { class: 'fact against' },
      element('b', {}, kind === 'CONTRADICTS' ? 'Contradiction ' : 'Tension '),
      named(opposed, here),
      ' against ',
      named(premise, here),
      element('span', { class: 'note' }, `${reasonOf(condition, why)}${contests ? '' : '. It does not make this contested'}`),
    ),
  );

function ruleOf({ rule, support }: EvidenceFragment, here: ReadonlySet<string>): HTMLElement | undefined {
  if (rule === null) return undefined;
  const sets = support.map(({ premises, strongest, modality }) =>
    element(
      'li',
      {},
      ...premises.flatMap((premise, at) => [at === 0 ? '' : ' and ', named(premise, here)]),
      ` (${words(modality)}${strongest && support.some((other) => !other.strongest) ? ', the firmest' : ''})`,
    ),
  );
  return section('The rule', [
    element('p', {}, `${rule.definition} `, element('span', { class: 'id' }, `${rule.id}, ${words(rule.kind)}`)),
    element('p', {}, support.length === 1 ? 'Its premises:' : 'Sets of premises, each enough by itself:'),
    element('ol', {}, ...sets),
  ]);
}

/** What an entity is, what is stated of it and what is not. */
export function entityParts(entity: EntityFragment | null, expand: (() => void) | undefined, remove: (() => void) | undefined): Parts {
  if (!entity) return [element('p', {}, 'The graph has no such entity now.')];
  const { claims, relationships, aliases, gaps } = entity;
  const shown = claims.edges.length;
  return [
    entity.description !== null && element('p', {}, entity.description),
    aliases.length > 0 && fact('Also named', aliases.map(({ name }) => name).join('; ')),
    fact('In the graph', `${relationships.totalCount} relationships on the day shown`),
    expand && button('Show its neighborhood', expand),
    remove && button('Remove its neighborhood', remove),
    section(
      'What is not stated',
      gaps.length === 0 ? [element('p', {}, 'No gap is recorded. That is not a yes or a no to anything.')] : gaps.map(gapOf),
    ),
    section(
      `What is stated (${shown < claims.totalCount ? `${shown} of ${claims.totalCount} claims` : `${shown} claims`})`,
      claims.edges.map(({ node }) => claimOf(node)),
    ),
  ];
}

export const titleOfEdge = (edge: DrawnEdge, nameOf: (id: string) => string): string =>
  `${nameOf(edge.from)} – ${words(edge.type)} – ${nameOf(edge.to)}`;
export const titleOfNode = ({ label, name }: DrawnNode): string => (label === 'Gap' ? name : `${name} (${kindOf(label)})`);

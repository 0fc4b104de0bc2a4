/** The evidence of what was chosen, in words: what it rests on, what speaks against it, and what is not stated. */
import type { DrawnEdge, DrawnNode } from '../../explore/drawing.js';
import { extentWords } from '../../../model/marks.js';
import { words } from '../../../model/words.js';
import { kindOf } from '../../explore/words.js';
import { claimOf, knownInWords, named, reasonOf } from './claim.js';
import { button, element, fact } from './dom.js';
import type { EntityFragment, EvidenceFragment, GapFragment, Layer, RelationshipFragment, RouteFragment } from './generated/documents.js';
import { routeParts } from './route.js';
import { otherExtents, qualificationsOf, standingOf } from './standing.js';

type Parts = (HTMLElement | undefined | false)[];

const section = (title: string, parts: Parts): HTMLElement | undefined => {
  const there = parts.filter((part) => part !== undefined && part !== false);
  return there.length === 0 ? undefined : element('section', {}, element('h3', {}, title), ...there);
};

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
  OFFICIAL: 'law or an official act says so',
  REFERENCE: 'only a reference source says so',
  DERIVED: 'a rule concludes it; no claim says it as such',
};

/** What a relationship rests on. */
export function relationshipParts(
  relationship: RelationshipFragment,
  route: RouteFragment | undefined,
  gaps: readonly GapFragment[],
): Parts {
  const { layer, note, evidence } = relationship;
  const effect = route?.effect ?? ('effect' in relationship ? relationship.effect : undefined);
  const legalNote = route?.legalNote ?? null;
  const here = new Set(evidence.claims.map(({ id }) => id));
  const [forecast, ...standing] = standingOf(evidence);
  return [
    forecast,
    fact('Layer', `${words(layer)}: ${layers[layer]}`),
    ...standing,
    ...otherExtents(evidence, here),
    note !== null && fact('To know', note),
    fact('Known', knownInWords(evidence.known)),
    fact('Independent publishers', String(evidence.independentPublishers)),
    effect !== undefined && fact('Effect', words(effect)),
    legalNote !== null && fact('In law', legalNote),
    ...(route ? routeParts(route, here) : []),
    section('What speaks against it', against(evidence, here)),
    section('What qualifies it', qualificationsOf(evidence, here)),
    ruleOf(evidence, here),
    section(
      `Claims (${evidence.claims.length})`,
      evidence.claims.map((claim) => claimOf(claim, here)),
    ),
    section('What is not stated', gaps.map(gapOf)),
  ];
}

const against = ({ disagreements }: EvidenceFragment, here: ReadonlySet<string>): Parts =>
  disagreements.map(({ kind, condition, reason, contests, premise, opposed }) =>
    element(
      'p',
      { class: 'fact against' },
      element('b', {}, kind === 'CONTRADICTS' ? 'Contradiction ' : 'Tension '),
      named(opposed, here),
      ' against ',
      named(premise, here),
      element('span', { class: 'note' }, `${reasonOf(condition, reason)}${contests ? '' : '. It does not make this contested'}`),
    ),
  );

function ruleOf({ rule, support }: EvidenceFragment, here: ReadonlySet<string>): HTMLElement | undefined {
  if (rule === null) return undefined;
  const sets = support.map(({ premises, strongest, modality, extent }) =>
    element(
      'li',
      {},
      ...premises.flatMap((premise, at) => [at === 0 ? '' : ' and ', named(premise, here)]),
      ` (${[words(modality), ...(extent === null ? [] : [extentWords[extent]])].join(', ')}${strongest && support.some((other) => !other.strongest) ? ', the firmest' : ''})`,
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

/** The ways of a route: each method by which a visa type gets round a provision stands for itself. */
import { named } from './claim.js';
import { element, fact } from './dom.js';
import type { RouteFragment } from './generated/documents.js';
import { standingOf } from './standing.js';

type Parts = (HTMLElement | undefined | false)[];
type Way = RouteFragment['ways'][number];

export const routeParts = ({ contains, ...route }: RouteFragment, here: ReadonlySet<string>): Parts => [
  contains.length > 0 &&
    fact(
      'Contains',
      `${contains.map(({ name }) => name).join('; ')}: a row of its own, and a part of this one. The two are not counted twice.`,
    ),
  element(
    'section',
    {},
    element('h3', {}, `Ways (${route.ways.length})`),
    route.wayMarks.words !== '' && element('p', {}, `${route.wayMarks.words.charAt(0).toUpperCase()}${route.wayMarks.words.slice(1)}.`),
    ...route.ways.map((way) => wayOf(way, here)),
  ),
];

function wayOf({ method, evidence, usedBy, notes, legalNote }: Way, here: ReadonlySet<string>): HTMLElement {
  const users = usedBy.edges.map(({ node }) => node.name);
  const more = usedBy.totalCount - users.length;
  return element(
    'div',
    { class: 'way' },
    element('h4', {}, method.name),
    ...standingOf(evidence).filter((part) => part !== undefined && part !== false),
    ...notes.map((note) => fact('To know', note)),
    fact('Used by', users.length === 0 ? 'not stated' : `${users.join('; ')}${more > 0 ? ` and ${more} more` : ''}`),
    element(
      'p',
      { class: 'fact' },
      element('b', {}, 'Claims '),
      ...evidence.claims.flatMap(({ id }, at) => [at === 0 ? '' : ', ', named({ id }, here)]),
    ),
    legalNote !== null && element('details', {}, element('summary', {}, 'This way in law'), element('p', {}, legalNote)),
  );
}

/** The explorer: what the address shows is asked for, drawn and told; what the reader chooses goes into the address. */
import { addressOf, mostAdded, shownAt, today, type Day, type Shown } from '../../explore/address.js';
import { compareDrawings, countChanges } from '../../explore/compare.js';
import type { DrawnNode } from '../../explore/drawing.js';
import { countsInWords } from '../../explore/words.js';
import { drawingAsOf, questionOf } from './answer.js';
import { Refused } from './ask.js';
import { canvas } from './canvas.js';
import { dayFields } from './days.js';
import { button, element, findElement } from './dom.js';
import { tellQuestion } from './head.js';
import { keys } from './keys.js';
import { notesOf } from './notes.js';
import { closed, open } from './panel.js';
import { searchField } from './search.js';
import { tables } from './table.js';
import { tools, type OnPage } from './tools.js';

const picture = findElement('picture', HTMLElement);
const table = findElement('table', HTMLElement);
const status = findElement('status', HTMLElement);
const trouble = findElement('trouble', HTMLElement);
const drawn = canvas(picture, choose);

let shown: Shown = shownAt(location.search);
let question: OnPage['question'];
let comparison: OnPage['comparison'] = { nodes: [], edges: [] };
let apart: readonly DrawnNode[] = [];
const days = dayFields((day, since) => {
  const { since: _, ...rest } = shown;
  go({ ...rest, asOf: day, ...(since !== undefined && since !== day && { since }) });
}, tell);
/** Each ends what was asked before and is not wanted any more. */
let drawing = new AbortController();
let reading = new AbortController();

const asOf = (): Day => shown.asOf ?? question?.day ?? today;

/** Shows something else; the way back leads to what was shown. */
function go(next: Shown): void {
  history.pushState(null, '', addressOf(next));
  void show(next);
}

async function show(next: Shown): Promise<void> {
  const isOther = next.question !== shown.question;
  shown = next;
  drawing.abort();
  drawing = new AbortController();
  const { signal } = drawing;
  trouble.hidden = true;
  if (shown.question === undefined && shown.added.length === 0) return blank();
  status.textContent = 'Asking the graph …';
  picture.setAttribute('aria-busy', 'true');
  try {
    if (shown.question === undefined) question = undefined;
    else if (question?.name !== shown.question) question = await questionOf(shown.question, signal);
    tellQuestion(question);
    days.show(asOf(), shown.since);
    const [now, then] = await Promise.all([
      drawingAsOf(asOf(), question, shown, signal),
      shown.since === undefined ? Promise.resolve(undefined) : drawingAsOf(shown.since, question, shown, signal),
    ]);
    if (signal.aborted) return;
    comparison = compareDrawings(now, then);
    ({ apart } = now);
    if (isOther) drawn.clear();
    draw();
    const isEmpty = comparison.nodes.length === 0;
    const counts = isEmpty
      ? 'The answer has nothing to draw. An empty answer is not a no.'
      : countsInWords(countChanges(comparison), asOf(), shown.since);
    status.textContent = [counts, ...notesOf(now, then, shown.added.length)].join(' ');
    read();
  } catch (fault) {
    if (!signal.aborted) tell(fault);
  } finally {
    if (!signal.aborted) picture.removeAttribute('aria-busy');
  }
}

function draw(): void {
  picture.hidden = shown.table;
  table.hidden = !shown.table;
  findElement('as-table', HTMLButtonElement).setAttribute('aria-pressed', String(shown.table));
  if (!shown.table) drawn.draw(comparison);
  table.replaceChildren(...tables(comparison, apart, choose));
}

function blank(): void {
  comparison = { nodes: [], edges: [] };
  apart = [];
  drawn.clear();
  draw();
  closed();
  status.textContent = 'Nothing is shown yet. Choose a question, or find something by its name.';
}

function tell(fault: unknown): void {
  const reasons = fault instanceof Refused ? fault.reasons : [String(fault)];
  trouble.replaceChildren(
    ...reasons.map((reason) => element('p', {}, reason)),
    button('Try again', () => void show(shown)),
  );
  trouble.hidden = false;
  status.textContent = 'The graph gave no answer to show.';
}

/** Opens the evidence of what is chosen. */
function read(): void {
  reading.abort();
  reading = new AbortController();
  drawn.mark(shown.at);
  if (shown.at === undefined) return closed();
  const actions = {
    added: shown.added,
    expand: add,
    remove: (id: string) => go({ ...shown, added: shown.added.filter((one) => one !== id) }),
    close: () => {
      choose(undefined);
      if (!shown.table) picture.focus();
    },
  };
  return void open(shown.at, comparison, { asOf: asOf(), since: shown.since }, actions, reading.signal);
}

function choose(id: string | undefined): void {
  const { at: _, ...rest } = shown;
  shown = id === undefined ? rest : { ...rest, at: id };
  history.pushState(null, '', addressOf(shown));
  read();
  if (id !== undefined) findElement('evidence', HTMLElement).focus();
}

/** An entity with what surrounds it; the first that was added makes way where there are too many. */
function add(id: string): void {
  go({ ...shown, at: id, added: [...shown.added.filter((one) => one !== id), id].slice(-mostAdded) });
}

findElement('catalogue', HTMLElement).addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-question]') : null;
  const name = link?.dataset['question'];
  // With a key held, the browser opens the link elsewhere.
  if (name === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { since: _, at: __, ...rest } = shown;
  go({ ...rest, question: name, added: [] });
});
tools(
  drawn,
  () => ({ shown, asOf: asOf(), question, comparison }),
  () => {
    shown = { ...shown, table: !shown.table };
    history.replaceState(null, '', addressOf(shown));
    draw();
    drawn.mark(shown.at);
  },
);
keys(picture, {
  order: () => [...comparison.edges, ...comparison.nodes],
  choose,
  canvas: drawn,
  say: (text) => void (status.textContent = text),
});
searchField(({ id }) => add(id), asOf);
// A link to a claim on this page changes the address too.
addEventListener('popstate', () => {
  const next = shownAt(location.search);
  if (addressOf(next) !== addressOf(shown)) void show(next);
});
if (matchMedia('(width < 68rem)').matches && shown.question !== undefined) findElement('questions', HTMLDetailsElement).open = false;
void show(shown);

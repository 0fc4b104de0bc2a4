/** The field that finds entities by any name, in any script, and claims by their words: a combobox with a list of suggestions. */
import type { Day } from '../../explore/address.js';
import { kindOf } from '../../explore/words.js';
import { variableOf } from './answer.js';
import { ask, Refused } from './ask.js';
import { element, findElement } from './dom.js';
import { SearchDocument, type NamedFragment, type SearchQuery } from './generated/documents.js';

/** How long typing rests before it is searched for, in milliseconds. */
const rest = 150;

/** What is suggested: an entity, told by a name of it or by a claim about it. */
interface Suggestion {
  readonly entity: NamedFragment;
  readonly name: string;
  readonly more: string;
}

const suggestionsOf = ({ edges, ambiguous, claims }: SearchQuery['search']): Suggestion[] => [
  ...edges.map(({ node, matched }) => ({
    entity: node,
    name: node.name,
    more: `${kindOf(node.__typename)}${matched === node.name ? '' : `, found by “${matched}”`}`,
  })),
  ...ambiguous.map(({ name, reason, entity }) => ({
    entity,
    name: `${entity.name}?`,
    more: `“${name}” may mean other things. ${reason}`,
  })),
  ...claims.edges.map(({ node }) => ({ entity: node.subject, name: node.statement, more: `claim ${node.id}, about ${node.subject.name}` })),
];

/** That nothing was found says nothing, least of all in a script in which the graph has no names. */
const nothingFound = (text: string, { unknownScripts, scripts }: SearchQuery['search']): string =>
  `Nothing in this graph has a name like “${text}”. That says nothing about the world.` +
  (unknownScripts.length === 0
    ? ''
    : ` No name in it is in the script ${unknownScripts.join(', ')}; there are names in ${scripts.join(', ')}.`);

export function searchField(choose: (entity: NamedFragment) => void, asOf: () => Day): void {
  const field = findElement('sought', HTMLInputElement);
  const list = findElement('found', HTMLUListElement);
  let suggested: readonly Suggestion[] = [];
  let at = -1;
  let asked = new AbortController();
  let timer = 0;

  const close = (): void => show([], -1);
  function show(items: readonly HTMLElement[], active: number): void {
    at = active;
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    move(0);
  }

  function move(by: number): void {
    const options = [...list.querySelectorAll('[role=option]')];
    at =
      options.length === 0
        ? -1
        : by === 0
          ? Math.min(at, options.length - 1)
          : (Math.max(at, by > 0 ? -1 : 0) + by + options.length) % options.length;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === at));
    const active = options[at];
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  function take(index: number): void {
    const suggestion = suggested[index];
    if (!suggestion) return;
    field.value = '';
    close();
    choose(suggestion.entity);
  }

  async function suggest(): Promise<void> {
    const text = field.value.trim();
    asked.abort();
    asked = new AbortController();
    if (text === '') return close();
    const { signal } = asked;
    const note = (words: string): void =>
      show([element('li', { class: 'note', role: 'option', 'aria-disabled': 'true', id: 'found-none' }, words)], -1);
    try {
      const { search } = await ask(SearchDocument, { text, asOf: variableOf(asOf()) }, signal);
      suggested = suggestionsOf(search);
      if (suggested.length === 0) return note(nothingFound(text, search));
      const options = suggested.map(({ name, more }, index) => {
        const option = element('li', { role: 'option', id: `found-${index}` }, name, element('span', { class: 'quiet' }, ` ${more}`));
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          take(index);
        });
        return option;
      });
      return show(options, -1);
    } catch (fault) {
      if (signal.aborted) return undefined;
      suggested = [];
      return note(fault instanceof Refused ? fault.message : String(fault));
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(), rest);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', close);
  findElement('search', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    take(Math.max(at, 0));
  });
}

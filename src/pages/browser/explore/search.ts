/** The field that finds entities by any name, in any script: a combobox with a list of suggestions. */
import { kindOf } from '../../explore/words.js';
import { ask, Refused } from './ask.js';
import { element, findElement } from './dom.js';
import { SearchDocument, type NamedFragment } from './generated/documents.js';

/** How long typing rests before it is searched for, in milliseconds. */
const rest = 150;

export function searchField(choose: (entity: NamedFragment) => void): void {
  const field = findElement('sought', HTMLInputElement);
  const list = findElement('found', HTMLUListElement);
  let entities: readonly NamedFragment[] = [];
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
    const entity = entities[index];
    if (!entity) return;
    field.value = '';
    close();
    choose(entity);
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
      const answer = await ask(SearchDocument, { text }, signal);
      entities = answer.search.edges.map(({ node }) => node);
      if (entities.length === 0) return note(`Nothing in this graph has a name like “${text}”. That says nothing about the world.`);
      const options = answer.search.edges.map(({ node, matched }, index) => {
        const option = element(
          'li',
          { role: 'option', id: `found-${index}` },
          node.name,
          element('span', { class: 'quiet' }, ` ${kindOf(node.__typename)}${matched === node.name ? '' : `, findElement by “${matched}”`}`),
        );
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          take(index);
        });
        return option;
      });
      return show(options, -1);
    } catch (fault) {
      if (signal.aborted) return undefined;
      entities = [];
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

/** The elements of the page, made and found. */

type Child = Node | string | undefined | false;

/** An element; an attribute that is false is left out. What is put into it is text, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | false>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A line of what is told: its name, and what it says. */
export const fact = (name: string, value: string): HTMLElement => element('p', { class: 'fact' }, element('b', {}, `${name} `), value);
/** The same of what must not be missed. */
export const warning = (name: string, value: string): HTMLElement =>
  element('p', { class: 'fact against' }, element('b', {}, `${name} `), value);

/** A button that does something. */
export function button(caption: string, act: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, caption);
  made.addEventListener('click', act);
  return made;
}

/** An element of the page as it was served. */
export function findElement<Kind extends Element>(id: string, kind: abstract new (...args: never[]) => Kind): Kind {
  const one = document.querySelector(`#${id}`);
  if (!(one instanceof kind)) throw new Error(`The page has no ${kind.name} with the id "${id}".`);
  return one;
}

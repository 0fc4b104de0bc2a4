/** The fields of one element of a record, each to be taken by name; what nobody takes is a leftover. */
import { listInvalid, type ListPlace } from '../invalid.js';
import type { Leftovers } from '../leftovers.js';
import type { XmlElement } from './records.js';

/** What the list writes where it says nothing: mostly an empty element; "na" stands once for a fourth name and once for a nationality. */
const blanks: ReadonlySet<string> = new Set(['', 'na']);

export class Fields {
  readonly place: ListPlace;
  readonly leftovers: Leftovers;
  readonly #element: XmlElement;
  readonly #path: string;
  readonly #taken = new Set<string>();

  constructor(element: XmlElement, place: ListPlace, leftovers: Leftovers, path = element.name) {
    this.place = place;
    this.leftovers = leftovers;
    this.#element = element;
    this.#path = path;
  }

  /** Where a field of this element is, for errors. */
  at(field: string): ListPlace {
    return { ...this.place, field: `${this.#path}/${field}` };
  }

  /** Text of the only element of this name, on one line; undefined where there is none or it is blank. */
  one(name: string): string | undefined {
    return this.block(name)?.replaceAll(/[ \t]*[\r\n]\s*/g, ' ');
  }

  /** The same with its lines as they are: for remarks. Elsewhere a line ends only where the XML was laid out. */
  block(name: string): string | undefined {
    const [first, second] = this.#take(name);
    if (second) throw listInvalid(this.at(name), `stands twice ("${second.text.trim()}"); expected once. The list has changed.`);
    return first && this.#textOf(first, `${this.#path}/${name}`);
  }

  /** @throws AppError LIST_INVALID where the element is missing or blank */
  required(name: string): string {
    const value = this.one(name);
    if (value === undefined)
      throw listInvalid(this.at(name), 'is missing; every record has one. The file is damaged or the list has changed.');
    return value;
  }

  /** Texts of the VALUE elements in the elements of this name, without blank ones. */
  values(name: string): string[] {
    return this.each(name, (group) => group.#take('VALUE').map((value) => group.#textOf(value, `${group.#path}/VALUE`)))
      .flat()
      .flatMap((value) => value ?? []);
  }

  /** What `read` makes of each element of this name, where it makes anything. */
  each<T>(name: string, read: (group: Fields) => T | undefined): T[] {
    return this.#take(name).flatMap((element) => {
      const group = new Fields(element, this.place, this.leftovers, `${this.#path}/${name}`);
      const value = read(group);
      group.finish();
      return value === undefined ? [] : [value];
    });
  }

  /** Report what was not taken and holds something: an empty element says nothing. */
  finish(): void {
    this.#reportAttributes(this.#element, this.#path);
    if (this.#element.text.trim() !== '') this.leftovers.add(this.#path, this.#element.text.trim());
    for (const child of this.#element.children) {
      if (!this.#taken.has(child.name)) this.#reportAll(child, `${this.#path}/${child.name}`);
    }
  }

  #take(name: string): XmlElement[] {
    this.#taken.add(name);
    return this.#element.children.filter((child) => child.name === name);
  }

  /** Text of an element that is expected to hold nothing else. */
  #textOf(element: XmlElement, path: string): string | undefined {
    this.#reportAttributes(element, path);
    for (const child of element.children) this.#reportAll(child, `${path}/${child.name}`);
    const text = element.text.trim();
    return blanks.has(text) ? undefined : text;
  }

  #reportAttributes({ attributes }: XmlElement, path: string): void {
    for (const [name, value] of Object.entries(attributes)) this.leftovers.add(`${path}@${name}`, value);
  }

  #reportAll(element: XmlElement, path: string): void {
    this.#reportAttributes(element, path);
    if (element.text.trim() !== '') this.leftovers.add(path, element.text.trim());
    for (const child of element.children) this.#reportAll(child, `${path}/${child.name}`);
  }
}

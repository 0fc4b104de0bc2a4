/** The properties of an entity, each to be taken by name; the model tells what the rest is. */
import type { Property } from '@opensanctions/followthemoney';
import type { Leftovers } from '../leftovers.js';
import type { Attribute } from '../party.js';
import type { FtmEntity } from './entities.js';

export class Properties {
  readonly #entity: FtmEntity;
  readonly #taken = new Set<string>();

  constructor(entity: FtmEntity) {
    this.#entity = entity;
  }

  take(name: string): readonly string[] {
    this.#taken.add(name);
    return this.#entity.properties[name] ?? [];
  }

  /** The value of a property that has one; where it has several, none is better than another and all stay attributes. */
  only(name: string, fits: (value: string) => boolean = () => true): string | undefined {
    const [first, second] = this.#entity.properties[name] ?? [];
    if (first === undefined || second !== undefined || !fits(first)) return undefined;
    this.#taken.add(name);
    return first;
  }

  /** The values of a property if all of them fit; else all stay attributes. */
  all(name: string, fits: (value: string) => boolean): readonly string[] {
    const values = this.#entity.properties[name] ?? [];
    if (!values.every(fits)) return [];
    this.#taken.add(name);
    return values;
  }

  /** Values that are not taken yet, of the properties that are of one type of the model, such as identifier or entity. */
  takeType(type: string): { readonly property: Property; readonly value: string }[] {
    return this.#rest().flatMap(([property, values]) => {
      if (property?.type.name !== type) return [];
      this.#taken.add(property.name);
      return values.map((value) => ({ property, value }));
    });
  }

  /** All that is left, under the model's words for it; a property that the model does not have is a leftover. */
  attributes(leftovers: Leftovers): Attribute[] {
    return this.#rest().flatMap(([property, values, name]) => {
      if (property) return values.map((value) => ({ name: property.label, value }));
      for (const value of values) leftovers.add(`${this.#entity.schema.name}.${name}`, value);
      return [];
    });
  }

  #rest(): [Property | undefined, readonly string[], string][] {
    const { schema, properties } = this.#entity;
    return Object.entries(properties)
      .filter(([name]) => !this.#taken.has(name))
      .map(([name, values]) => [schema.hasProperty(name) ? schema.getProperty(name) : undefined, values, name]);
  }
}

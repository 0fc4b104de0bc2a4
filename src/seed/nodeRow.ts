/** A node as a row, and what is written of it. */
import type { KeyLabel } from '../graph/constraints.js';
import type { Properties, Written } from '../model/properties.js';

/** One node: MERGEd on its key label and id, given its labels and exactly these properties. */
export interface NodeRow {
  readonly key: KeyLabel;
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
/** What is written of a node beside its id and dataset, which every node gets. */
export type Stated<Ps extends Properties> = Omit<Written<Ps>, 'id' | 'dataset'>;

/** Nothing is stored where there is none. */
export const listed = <T>(all: readonly T[]): readonly T[] | undefined => (all.length > 0 ? all : undefined);

export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What a corpus comes to: all that a load writes of it. */
import type { SourceClass } from '../model/vocabulary.js';
import type { Relationship } from '../model/relationship.js';
import { scriptsOf } from '../model/script.js';
import { countRows, type LoadCounts } from './assertions.js';
import type { Corpus } from './corpus.js';
import { infer } from './infer.js';
import { nodesOf } from './nodes.js';
import { project } from './project.js';
import { relationshipsOf } from './relationships.js';
import type { Rows } from './rows.js';

export interface Content {
  readonly rows: Rows;
  readonly counts: LoadCounts;
  /** What the corpus covers, in words. */
  readonly coverage: string;
  /** In which entities have names. */
  readonly scripts: readonly string[];
}

/** @param knowledge every relationship between entities, as claims state and rules conclude them */
export function contentOf(corpus: Corpus, knowledge: readonly Relationship[] = infer(corpus, project(corpus))): Content {
  const relationships = relationshipsOf(corpus, knowledge);
  const rows = { nodes: nodesOf(corpus, relationships), relationships };
  return {
    rows,
    counts: countRows(rows),
    coverage: coverageOf(corpus),
    scripts: scriptsOf(corpus.entities.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])),
  };
}

function coverageOf({ documents, claims, entities }: Corpus): string {
  const reports = documents.flatMap(({ report }) => report ?? []);
  const publishers = [...new Set(reports.map(({ publisher }) => publisher))].map(
    (id) => entities.find((entity) => entity.id === id)?.name ?? id,
  );
  const days = reports.flatMap(({ published }) => [published.earliest, published.latest]).sort();
  const count = (...classes: readonly SourceClass[]): number => claims.filter(({ sourceClass }) => classes.includes(sourceClass)).length;
  const readings = count('READING');
  const sources = documents.filter(({ report, sourceClass }) => report === undefined && sourceClass !== 'READING').length;
  return (
    `${some(reports.length, 'article')} of ${some(publishers.length, 'outlet')} (${publishers.join(', ')}), published between ${days[0] ?? 'never'} and ${days.at(-1) ?? 'never'}, ` +
    `with ${some(count('REPORTING'), 'claim')}; ${some(count('OFFICIAL', 'REFERENCE'), 'legal and reference fact')} from ${some(sources, 'source')}` +
    `${readings === 0 ? '' : `; ${some(readings, 'reading')} of ours`}. Nothing else was read.`
  );
}

const some = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A seed without a database: its problems, or what it holds. */
import { SeedInvalid, type Problem } from './read.js';
import { readCorpus } from './seed.js';

export interface Checked {
  readonly problems: readonly Problem[];
  /** Where there are none, how many of each the seed holds. */
  readonly counts?: Readonly<Record<'claims' | 'documents' | 'entities' | 'relations' | 'rules' | 'gaps', number>>;
}

export function checkSeed(folder: string): Checked {
  try {
    const { claims, documents, entities, relations, rules, gaps } = readCorpus(folder);
    return {
      problems: [],
      counts: {
        claims: claims.length,
        documents: documents.length,
        entities: entities.length,
        relations: relations.length,
        rules: rules.length,
        gaps: gaps.length,
      },
    };
  } catch (fault) {
    if (fault instanceof SeedInvalid) return { problems: fault.problems };
    throw fault;
  }
}

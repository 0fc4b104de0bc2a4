/** Corpora that hold what the shipped one has too little of, drawn at random: many outlets, disagreement, repetition, withdrawal, stated and judged doubles of patterns. */
import { modalities } from '../../src/model/vocabulary.js';
import { relationshipId } from '../../src/model/relationship.js';
import type { Claim, Corpus, Derived, Entity, SourceDocument } from '../../src/seed/corpus.js';
import { infer } from '../../src/seed/infer.js';
import { project } from '../../src/seed/project.js';

export type Random = () => number;

/** One of these; throws if there is none. */
export function pick<T>(of: readonly T[], random: Random): T {
  const one = of[Math.floor(random() * of.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** So many of these, each at most once. */
export const sample = <T>(of: readonly T[], size: number, random: Random): T[] =>
  of
    .map((one): [number, T] => [random(), one])
    .sort(([a], [b]) => a - b)
    .slice(0, size)
    .map(([, one]) => one);

export function stressed(corpus: Corpus, random: Random): Corpus {
  const outlets = [1, 2, 3].map((number) => outlet(corpus, number));
  const claims = [...corpus.claims.map((claim) => shaken(claim, outlets, random)), ...doubles(corpus, random)];
  const ids = claims.filter(({ sourceClass }) => sourceClass === 'REPORTING').map(({ id }) => id);
  const relation = (type: 'CONTRADICTS' | 'REPEATS' | 'TENSION') => () => {
    const [from = '', to = ''] = sample(ids, 2, random);
    return { from, type, to, why: 'drawn at random', ...(type === 'CONTRADICTS' && { condition: 'always' }) };
  };
  return {
    ...corpus,
    assertions: { ...corpus.assertions, content: {} },
    entities: [...corpus.entities, ...outlets.flatMap(({ entities }) => entities)],
    documents: [...corpus.documents, ...outlets.map(({ document }) => document)],
    claims,
    relations: [
      ...corpus.relations,
      ...Array.from({ length: 12 }, relation('CONTRADICTS')),
      ...Array.from({ length: 25 }, relation('REPEATS')),
      ...Array.from({ length: 5 }, relation('TENSION')),
    ],
    derived: [...corpus.derived, ...judgedDoubles(corpus, random)],
  };
}

interface Outlet {
  readonly document: SourceDocument;
  readonly entities: readonly Entity[];
}

/** An invented outlet with one report. */
function outlet({ documents }: Corpus, number: number): Outlet {
  const report = documents.find((one) => one.report)?.report;
  if (report === undefined) throw new Error('the corpus has no report');
  const [id, publisher] = [`document:invented-${number}`, `publisher:invented-${number}`];
  return {
    document: { id, title: id, sourceClass: 'REPORTING', report: { ...report, id, publisher } },
    entities: [
      { id, name: id, aliases: [], label: 'Document' },
      { id: publisher, name: publisher, aliases: [], label: 'Publisher' },
    ],
  };
}

/** A reported claim in another outlet, another firmness, or withdrawn. */
function shaken(claim: Claim, outlets: readonly Outlet[], random: Random): Claim {
  if (claim.sourceClass !== 'REPORTING') return claim;
  const moved = random() < 0.7 ? { ...claim, documentId: pick(outlets, random).document.id } : claim;
  const other = random() < 0.5 ? { ...moved, modality: pick(modalities.slice(0, -1), random) } : moved;
  if (random() > 0.06) return other;
  return { ...other, known: { ...other.known, withdrawnOn: '2020-01-01' }, withdrawn: { on: '2020-01-01', reason: 'drawn at random' } };
}

/** New claims that say what the graph concludes or holds already. */
function doubles(corpus: Corpus, random: Random): Claim[] {
  const reported = corpus.claims.filter(({ sourceClass }) => sourceClass === 'REPORTING');
  const said = infer(corpus, project(corpus)).filter(
    ({ type, rule }) => (rule?.kind === 'PATTERN' && type !== 'CIRCUMVENTS') || random() < 0.2,
  );
  return said.map(({ from, type, to }, index) => {
    const { valid: _valid, value: _value, ...base } = pick(reported, random);
    return {
      ...base,
      id: `C9${index}`,
      subject: from,
      predicate: type,
      object: to,
      projects: true,
      modality: pick(modalities.slice(0, -1), random),
    };
  });
}

/** Judgments of what a pattern concludes of visa types, on premises of their own. */
function judgedDoubles(corpus: Corpus, random: Random): Derived[] {
  const ids = corpus.claims.map(({ id }) => id);
  const model = corpus.derived.find(({ predicate }) => predicate === 'CIRCUMVENTS');
  if (model === undefined) throw new Error('the corpus has no judged circumvention');
  return infer(corpus, project(corpus))
    .filter(({ type, rule }) => rule?.kind === 'PATTERN' && type === 'CIRCUMVENTS' && random() < 0.6)
    .map((one, index) => ({
      ...model,
      id: `D9${index}`,
      subject: one.from,
      object: one.to,
      effect: one.effect,
      note: relationshipId(one),
      support: [sample(ids, 2, random), sample(ids, 1, random)],
    }));
}

/** Relations between claims have a reason that can be looked up: docs/decisions/0027-readings-aliases-and-reasons.md. */
import type { Problem, SeedFiles } from '../read.js';

type Relation = SeedFiles['relations']['content'][number];
type Reported = SeedFiles['documents'][number]['content']['claims'][number];
type Fact = SeedFiles['facts'][number]['content']['claims'][number];
/** A claim, with the report that it stands in. */
type Placed = readonly [claim: Reported | Fact, report: SeedFiles['documents'][number] | undefined];

/** A paragraph in which one of the two stands, if both stand in one report; a claim or fact. */
const citation = /\bP(\d+)\b|\b(C\d{3}-\d{2,}|F-[A-Z]+-\d{2,}[a-z]?)\b/g;

export function reasonsKept(files: SeedFiles): Problem[] {
  const placed = new Map<string, Placed>([
    ...files.documents.flatMap((file) => file.content.claims.map((claim) => [claim.id, [claim, file]] as const)),
    ...files.facts.flatMap((file) => file.content.claims.map((claim) => [claim.id, [claim, undefined]] as const)),
  ]);
  return files.relations.content.flatMap((relation, i) => {
    const [from, to] = [placed.get(relation.from), placed.get(relation.to)];
    if (from === undefined || to === undefined || relation.from === relation.to) return []; // told elsewhere
    const told = `${relation.type} from ${relation.from} to ${relation.to}`;
    return [
      ...wrongCitations(relation, from, to, placed).map((wrong) => files.relations.problem([i, 'why'], `${told}: why ${wrong}`)),
      ...wrongKind(relation, from, to).map((wrong) => files.relations.problem([i, 'kind'], `${told}: ${wrong}`)),
    ];
  });
}

function wrongCitations({ why }: Relation, [a, from]: Placed, [b, to]: Placed, placed: ReadonlyMap<string, Placed>): string[] {
  const cited = [...why.matchAll(citation)];
  const report = from === to ? from : undefined;
  if (cited.length === 0)
    return [`names nothing that bears it; expected a claim or fact${report ? ', or a paragraph such as P5' : ''} where it can be read`];
  return cited.flatMap(([name, paragraph]) => {
    if (paragraph === undefined) return placed.has(name) ? [] : [`names ${name}, which is no claim of the seed`];
    if (report === undefined) return [`names ${name}, but the two do not stand in one report; expected a claim or fact`];
    const theirs = [a, b].flatMap((claim) => ('paragraph' in claim ? [claim.paragraph] : []));
    return theirs.includes(Number(paragraph))
      ? []
      : [`names ${name}, where neither stands; expected ${[...new Set(theirs)].map((one) => `P${one}`).join(' or ')}`];
  });
}

/** What a kind says of the two must be so: no report tells the reasons and details of another. */
function wrongKind({ type, kind, condition }: Relation, [a, from]: Placed, [b, to]: Placed): string[] {
  if (type === 'REPEATS' || kind === 'CORROBORATES') {
    const same = a.predicate === b.predicate && subjectsOf(a).some((subject) => subjectsOf(b).includes(subject));
    return same ? [] : [`${kind ?? type} says the same of the same; expected claims of one subject and predicate, or another kind`];
  }
  return from !== to && (kind === 'EXPLAINS' || kind === 'ELABORATES') && condition === undefined
    ? [`${kind} joins claims of two documents; expected a condition on which the one bears on the other, or another kind`]
    : [];
}

/** With the readings that the text leaves open. */
const subjectsOf = (claim: Reported | Fact): readonly string[] => [
  claim.subject,
  ...('alternatives' in claim ? (claim.alternatives?.subject ?? []) : []),
];

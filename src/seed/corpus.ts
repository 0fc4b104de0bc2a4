/** The seed as one corpus: claims of reports and of law side by side, each with its document and when it was public. */
import { daysOf, knownTogether, unknownDate, type Publication } from '../model/time.js';
import { groupOf } from '../model/extent.js';
import { relationshipId } from '../model/relationship.js';
import { labelOf, type Extent, type Modality, type NounLabel, type PredicateName, type SourceClass } from '../model/vocabulary.js';
import type { DocumentFile, EntityFile, FactFile, GapFile, RelationFile, RuleFile } from './format.js';
import type { SeedFiles } from './read.js';

type ReportedClaim = DocumentFile['claims'][number];
type FactClaim = FactFile['claims'][number];

export interface Claim extends Pick<ReportedClaim, 'id' | 'subject' | 'object' | 'value' | 'statement' | 'valid' | 'note' | 'extent'> {
  readonly predicate: PredicateName;
  readonly documentId: string;
  readonly sourceClass: SourceClass;
  readonly modality: Modality;
  readonly projects: boolean;
  readonly known: Publication;
  readonly withdrawn?: ReportedClaim['withdrawn'];
  readonly speaker?: DocumentFile['speakers'][number] | undefined;
  /** The outlet of a report. */
  readonly publisherId?: string;
  readonly reported?: ReportedClaim;
  readonly factStatus?: FactClaim['status'];
  /** Ids of the relationships that it denies for its subject, and why. */
  readonly excludes?: { readonly relationships: readonly string[]; readonly reason: string } | undefined;
  /** Of a reading, the claims that it is inferred from. */
  readonly premises?: FactClaim['premises'];
  /** What a fact for the reader is about beside its subject. */
  readonly bearsOn?: FactClaim['bearsOn'];
}

export type Entity = EntityFile[number] & { readonly label: NounLabel };
export type Rule = Omit<RuleFile, 'derived'>;
export type Derived = RuleFile['derived'][number] & { readonly rule: Rule };

/** A document as a node: a report, the source of legal and reference facts, or what a reading of ours stands in. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly sourceClass: SourceClass;
  readonly report?: DocumentFile;
}

export interface Corpus {
  readonly entities: readonly Entity[];
  readonly documents: readonly SourceDocument[];
  readonly claims: readonly Claim[];
  readonly relations: RelationFile;
  readonly rules: readonly Rule[];
  readonly derived: readonly Derived[];
  readonly gaps: GapFile;
  readonly assertions: SeedFiles['assertions'];
}

/** Id of the document that facts are stated in, made from how its source is named. */
export const sourceDocumentId = (source: string): string =>
  `document:${source
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;

/** Put the files of a valid seed together. */
export function toCorpus(files: SeedFiles): Corpus {
  const reports = files.documents.map(({ content }) => content);
  const facts = files.facts.flatMap(({ content }) => content.claims);
  const rules = files.rules.map(({ content }) => content);
  const sources = new Map(facts.map((fact) => [sourceDocumentId(fact.source), fact]));
  return {
    entities: [
      ...files.entities.flatMap(({ content }) => content.map((entity) => ({ ...entity, label: labelOf(entity.id) }))),
      ...reports.map((report) => ({ id: report.id, name: report.title, aliases: [], label: 'Document' as const })),
    ],
    documents: [
      ...reports.map((report) => ({ id: report.id, title: report.title, sourceClass: 'REPORTING' as const, report })),
      ...[...sources].map(([id, fact]) => ({ id, title: fact.source, sourceClass: fact.sourceClass })),
    ],
    claims: withReadings(withExclusions(reports, facts)),
    relations: files.relations.content,
    rules: rules.map(({ name, kind, definition, inheritsModality, atMost }) => ({ name, kind, definition, inheritsModality, atMost })),
    derived: rules.flatMap(({ derived, ...rule }) => derived.map((one) => ({ ...one, rule }))),
    gaps: files.gaps.content,
    assertions: files.assertions,
  };
}

/** What a claim excludes may be named by a claim that says it: it is the relationship that this states. */
function withExclusions(reports: readonly DocumentFile[], facts: readonly FactClaim[]): Claim[] {
  const given = [...reports.flatMap(({ claims }) => claims), ...facts];
  const stated = new Map(given.map(({ id, subject: from, predicate: type, object: to }) => [id, to && relationshipId({ from, type, to })]));
  const excluded = ({ excludes }: ReportedClaim | FactClaim): Pick<Claim, 'excludes'> => ({
    excludes: excludes && {
      relationships: [...new Set(excludes.what.map((what) => stated.get(what) ?? what))].sort(),
      reason: excludes.reason,
    },
  });
  return [
    ...reports.flatMap((report) => report.claims.map((claim) => ({ ...fromReport(claim, report), ...excluded(claim) }))),
    ...facts.map((fact) => ({ ...fromFact(fact), ...excluded(fact) })),
  ];
}

const fromReport = (claim: ReportedClaim, report: DocumentFile): Omit<Claim, 'excludes'> => {
  const withdrawn = earlier(claim.withdrawn, report.withdrawn);
  return {
    ...claim,
    documentId: report.id,
    sourceClass: 'REPORTING',
    publisherId: report.publisher,
    known: { earliest: report.published.earliest, latest: report.published.latest, withdrawnOn: withdrawn?.on },
    withdrawn,
    speaker: report.speakers.find(({ id }) => id === claim.speaker),
    reported: claim,
  };
};

/** UNSPECIFIED where it is about a group and does not say of how much of it; null where it is about none. */
export const extentOf = ({ subject, object, extent }: Pick<Claim, 'subject' | 'object' | 'extent'>): Extent | null =>
  extent ?? (groupOf(subject, object) === undefined ? null : 'UNSPECIFIED');

/** A claim falls with its document, or before it. */
const earlier = (a: ReportedClaim['withdrawn'], b: ReportedClaim['withdrawn']): ReportedClaim['withdrawn'] =>
  a && b ? (a.on <= b.on ? a : b) : (a ?? b);

/** A reading is known while all its premises are, and falls with the first of them. */
function withReadings(claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.map((claim) => {
    if (claim.premises === undefined) return claim;
    const premises = claim.premises.flatMap((id) => byId.get(id) ?? []);
    const known = knownTogether(premises.map((premise) => premise.known));
    const withdrawn = premises.reduce((first, premise) => earlier(first, premise.withdrawn), claim.withdrawn);
    return { ...claim, known: { ...known, withdrawnOn: withdrawn?.on }, withdrawn };
  });
}

/** An official or reference fact counts as asserted and shows its status. */
const fromFact = (fact: FactClaim): Omit<Claim, 'excludes'> => ({
  ...fact,
  documentId: sourceDocumentId(fact.source),
  modality: 'ASSERTED',
  projects: true,
  known: { ...(fact.knownFrom === undefined ? unknownDate : daysOf(fact.knownFrom)), withdrawnOn: fact.withdrawn?.on },
  factStatus: fact.status,
});

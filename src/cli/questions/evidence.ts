/** How evidence is printed, whatever it is evidence of. The shapes are those of evidence.graphql. */
import { row, warning } from '../layout.js';
import { explained, words } from '../words.js';
import type { Variables } from './question.js';

interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly sourceClass: string;
  readonly factStatus: string | null;
  readonly document: { readonly title: string };
  readonly paragraph: number | null;
  readonly speaker: { readonly role: string } | null;
}

interface Known {
  readonly certain: string | null;
  readonly possible: string | null;
  readonly status: string;
}

export interface Evidence {
  readonly modality: string;
  readonly contested: boolean;
  readonly publishers: readonly { readonly name: string }[];
  readonly known: Known;
  readonly disagreements: readonly {
    readonly kind: string;
    readonly premise: { readonly id: string };
    readonly opposed: { readonly id: string; readonly statement: string };
    readonly condition: string | null;
    readonly why: string;
  }[];
  readonly claims: readonly Claim[];
}

/** How firm it is, since when it was known, who reports it, what speaks against it, and every claim that it rests on. */
export const evidenceRows = (evidence: Evidence, asOf: Variables[string]): string[] => [
  ...row('firmness', `${explained('Modality', evidence.modality)}${evidence.contested ? `, ${warning('CONTESTED')}` : ''}`, 3),
  ...row('known', known(evidence.known, asOf), 3),
  ...row('outlets', evidence.publishers.map(({ name }) => name).join(', ') || 'none: law and reference sources only', 3),
  ...evidence.disagreements.flatMap(({ kind, premise, opposed, condition, why }) =>
    row('against', `${opposed.id} ${verbs[kind] ?? words(kind)} ${premise.id}: ${opposed.statement} (${condition ?? why})`, 3),
  ),
  ...row('evidence', `${evidence.claims.length} claim${evidence.claims.length === 1 ? '' : 's'}`, 3),
  ...evidence.claims.flatMap((claim) => [...row(claim.id, claim.statement, 5, 10), ...row('', source(claim), 5, 12)]),
];

const verbs: Readonly<Record<string, string>> = { CONTRADICTS: 'contradicts', TENSION: 'is in tension with' };

function known({ certain, possible, status }: Known, asOf: Variables[string]): string {
  const earlier = possible !== null && possible !== certain ? `possibly from ${possible}, ` : '';
  const from = `${earlier}${certain === null ? 'from when for certain is not known' : `certainly from ${certain}`}`;
  if (asOf === undefined) return from;
  return `${status === 'KNOWN' ? 'known' : warning(words(status).toUpperCase())} on ${asOf}: ${from}`;
}

/** Where a claim stands. Reports have a paragraph and a voice; facts were seen in the original, in a copy, or inferred. */
const source = ({ document, paragraph, speaker, sourceClass, factStatus }: Claim): string =>
  factStatus === null
    ? `${document.title}, paragraph ${paragraph ?? 'not stated'}. Speaker: ${speaker?.role ?? 'the document itself'}`
    : `${document.title}. ${sourceClass === 'OFFICIAL' ? 'Official' : 'Reference'} source, ${words(factStatus)}`;

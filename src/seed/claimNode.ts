/** A claim as a node. */
import type { storedNodes } from '../model/stored.js';
import { toStored } from '../model/time.js';
import { polarityOf } from '../model/vocabulary.js';
import { extentOf, type Claim } from './corpus.js';
import type { Literal } from './format.js';
import type { NodeRow, Stated } from './nodeRow.js';
import { facetOf } from './summaries/facet.js';

type StatedClaim = Stated<typeof storedNodes.Claim>;

export function claimNode(claim: Claim, carries: readonly string[], relations: readonly string[]): NodeRow {
  const { reported } = claim;
  const properties: StatedClaim = {
    statement: claim.statement,
    predicate: claim.predicate,
    polarity: polarityOf(claim.predicate),
    sourceClass: claim.sourceClass,
    factStatus: claim.factStatus,
    modality: claim.modality,
    projects: claim.projects,
    ...toStored(claim.known),
    withdrawnReason: claim.withdrawn?.reason,
    validFrom: claim.valid?.from,
    validTo: claim.valid?.to,
    validBasis: claim.valid?.basis,
    note: claim.note,
    premises: claim.premises,
    extent: extentOf(claim) ?? undefined,
    excludes: claim.excludes?.relationships,
    excludesReason: claim.excludes?.reason,
    speakerId: claim.speaker?.id,
    speakerRole: claim.speaker?.role,
    speakerType: claim.speaker?.type,
    attribution: reported?.attribution,
    reporting: reported?.reporting,
    hedges: reported?.hedges,
    tense: reported?.tense,
    period: reported?.period,
    statedFrom: reported?.statedAt?.from,
    statedTo: reported?.statedAt?.to,
    scope: reported?.scope,
    quantityMin: reported?.quantity?.min,
    quantityMax: reported?.quantity?.max,
    quantityText: reported?.quantity?.text,
    alternativeSubjects: reported?.alternatives?.subject,
    alternativeObjects: reported?.alternatives?.object,
    lawStatus: reported?.law?.status,
    lawNote: reported?.law?.note,
    lawClaims: reported?.law?.facts,
    ...literalProperties(claim.value),
    carries,
    subjectId: claim.subject,
    objectId: claim.object,
    quantified: reported?.quantity !== undefined,
    relations,
    facet: facetOf(claim, relations),
  };
  return { key: 'Claim', labels: [], id: claim.id, properties };
}

const literalProperties = (value: Literal | undefined): Pick<StatedClaim, Extract<keyof StatedClaim, `value${string}`>> => ({
  valueType: value?.type,
  valueText: value && 'text' in value ? value.text : undefined,
  valueFrom: value && 'from' in value ? value.from : undefined,
  valueTo: value && 'to' in value ? value.to : undefined,
  valueDuration: value && 'iso' in value ? value.iso : undefined,
  valueAnchor: value && 'anchor' in value ? value.anchor : undefined,
  valueYearInferred: value && 'yearInferred' in value ? value.yearInferred : undefined,
});

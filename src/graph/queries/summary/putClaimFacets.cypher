// How many claims are there of each facet and span of time: possibly public from, certainly from, until? (NodeByLabelScan: all are counted)
MATCH (claim:Claim {dataset: $dataset})
WITH
  claim.facet AS id,
  claim.predicate AS predicate,
  claim.sourceClass AS sourceClass,
  claim.modality AS modality,
  claim.tense AS tense,
  claim.attribution AS attribution,
  claim.lawStatus AS lawStatus,
  claim.extent AS extent,
  claim.quantified AS quantified,
  claim.relations AS relations,
  claim.speakerType AS speakerType,
  claim.possible + '..' + claim.certain + '..' + claim.until AS span,
  count(claim) AS total
ORDER BY id, span
WITH
  id, predicate, sourceClass, modality, tense, attribution, lawStatus, extent, quantified, relations, speakerType,
  collect(span) AS spans,
  collect(total) AS totals,
  sum(total) AS total
CREATE (facet:ClaimFacet)
SET facet = {
  id: id,
  dataset: $dataset,
  predicate: predicate,
  sourceClass: sourceClass,
  modality: modality,
  tense: tense,
  attribution: attribution,
  lawStatus: lawStatus,
  extent: extent,
  quantified: quantified,
  relations: relations,
  speakerType: speakerType,
  spans: spans,
  totals: totals,
  total: total
}

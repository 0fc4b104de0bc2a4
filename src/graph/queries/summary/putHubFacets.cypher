// How many claims are there about this entity, of each facet and span of time?
CALL () {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, id)
  WHERE claim.subjectId = $about AND claim.id IS NOT NULL
  RETURN claim, CASE WHEN claim.objectId = $about THEN 'BOTH' ELSE 'SUBJECT' END AS role
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, id)
  WHERE claim.objectId = $about AND claim.id IS NOT NULL AND claim.subjectId <> $about
  RETURN claim, 'OBJECT' AS role
}
WITH
  role,
  claim.facet AS facet,
  claim.predicate AS predicate,
  claim.sourceClass AS sourceClass,
  claim.modality AS modality,
  claim.tense AS tense,
  claim.attribution AS attribution,
  claim.lawStatus AS lawStatus,
  claim.extent AS extent,
  claim.quantified AS quantified,
  claim.relations AS relations,
  claim.possible + '..' + claim.certain + '..' + claim.until AS span,
  count(claim) AS total
ORDER BY role, facet, span
WITH role, facet, predicate, sourceClass, modality, tense, attribution, lawStatus, extent, quantified, relations, collect(span) AS spans, collect(total) AS totals
CREATE (hubFacet:HubFacet)
SET hubFacet = {
  id: $about + ' ' + role + ' ' + facet,
  dataset: $dataset,
  about: $about,
  role: role,
  predicate: predicate,
  sourceClass: sourceClass,
  modality: modality,
  tense: tense,
  attribution: attribution,
  lawStatus: lawStatus,
  extent: extent,
  quantified: quantified,
  relations: relations,
  spans: spans,
  totals: totals
}

// Which claims are there, by the day from which they were possibly public? Those of unknown date come last. Each facet in the order of an index. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WHERE
  ($predicates IS NULL OR facet.predicate IN $predicates) AND
  ($sourceClasses IS NULL OR facet.sourceClass IN $sourceClasses) AND
  ($modalities IS NULL OR facet.modality IN $modalities) AND
  ($tenses IS NULL OR facet.tense IN $tenses) AND
  ($attributions IS NULL OR facet.attribution IN $attributions) AND
  ($lawStatuses IS NULL OR facet.lawStatus IN $lawStatuses)
WITH facet.id AS facetId,
  [span IN facet.spans WHERE
      left(span, 10) >= $afterPublished AND
      left(span, 10) <= $day AND
      ($known IS NULL OR
        CASE
          WHEN substring(span, 24) <= $day THEN 'WITHDRAWN'
          WHEN substring(span, 12, 10) <= $day THEN 'KNOWN'
          ELSE 'UNCERTAIN'
        END IN $known)
  | left(span, 10)] AS days
WHERE size(days) > 0
CALL (facetId, days) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, published, id)
  WHERE claim.facet = facetId AND days[0] <= claim.published <= days[-1] AND claim.id IS NOT NULL AND
  // CASE, as the planner makes two scans of an OR.
  CASE WHEN claim.published = $afterPublished THEN claim.id > $afterId ELSE true END AND
  coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND
  ($known IS NULL OR
    CASE
      WHEN claim.withdrawnOn <= $day THEN 'WITHDRAWN'
      WHEN coalesce(claim.publishedLatest, '9999-12-31') <= $day THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END IN $known)
  RETURN claim.id AS id, claim.published AS published
  ORDER BY claim.facet, claim.published, claim.id
  LIMIT toInteger($limit)
}
RETURN id, published
ORDER BY published, id
LIMIT toInteger($limit)

// Which claims with some of these properties are there, by id? Each facet in the order of an index, or by its days where few of its claims are wanted. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WHERE
  ($predicates IS NULL OR facet.predicate IN $predicates) AND
  ($sourceClasses IS NULL OR facet.sourceClass IN $sourceClasses) AND
  ($modalities IS NULL OR facet.modality IN $modalities) AND
  ($tenses IS NULL OR facet.tense IN $tenses) AND
  ($attributions IS NULL OR facet.attribution IN $attributions) AND
  ($lawStatuses IS NULL OR facet.lawStatus IN $lawStatuses)
WITH facet.id AS facetId, facet.total AS all, facet.spans AS spans, facet.totals AS totals
WITH facetId, all, totals,
  [at IN range(0, size(spans) - 1) WHERE
      left(spans[at], 10) <= $day AND
      ($known IS NULL OR
        CASE
          WHEN substring(spans[at], 24) <= $day THEN 'WITHDRAWN'
          WHEN substring(spans[at], 12, 10) <= $day THEN 'KNOWN'
          ELSE 'UNCERTAIN'
        END IN $known)
  | [left(spans[at], 10), totals[at]]] AS wanted
WHERE size(wanted) > 0
WITH facetId, [one IN wanted | one[0]] AS days, 20 * reduce(total = 0, one IN wanted | total + one[1]) < all AS few
// Nothing is found at null, nor on no day.
WITH CASE WHEN few THEN facetId END AS few, CASE WHEN NOT few THEN facetId END AS many, days
CALL (few, many, days) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, published, id)
  WHERE claim.facet = few AND claim.published IN days AND claim.id > $afterId AND
  coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND
  ($known IS NULL OR
    CASE
      WHEN claim.withdrawnOn <= $day THEN 'WITHDRAWN'
      WHEN coalesce(claim.publishedLatest, '9999-12-31') <= $day THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END IN $known)
  RETURN claim.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, id)
  WHERE claim.facet = many AND claim.id > $afterId AND
  coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND
  ($known IS NULL OR
    CASE
      WHEN claim.withdrawnOn <= $day THEN 'WITHDRAWN'
      WHEN coalesce(claim.publishedLatest, '9999-12-31') <= $day THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END IN $known)
  RETURN claim.id AS id
  ORDER BY claim.facet, id
  LIMIT toInteger($limit)
}
RETURN id, '' AS published
ORDER BY id
LIMIT toInteger($limit)

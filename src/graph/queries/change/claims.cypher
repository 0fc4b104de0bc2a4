// Of which claims did it change what could be known, between two days? Each facet in the order of an index, or by its days where few of its claims are wanted. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WITH facet.id AS facetId, facet.total AS all, facet.spans AS spans, facet.totals AS totals
WITH facetId, all,
  [at IN range(0, size(spans) - 1) WHERE
    CASE $what
      WHEN 'KNOWN' THEN $from < substring(spans[at], 12, 10) AND substring(spans[at], 12, 10) <= $to AND substring(spans[at], 12, 10) < '9999-12-31'
      WHEN 'POSSIBLE' THEN $from < left(spans[at], 10) AND left(spans[at], 10) <= $to AND $to < substring(spans[at], 12, 10) AND substring(spans[at], 12, 10) < '9999-12-31'
      WHEN 'WITHDRAWN' THEN $from < substring(spans[at], 24) AND substring(spans[at], 24) <= $to
    END
  | [left(spans[at], 10), totals[at]]] AS wanted
WHERE size(wanted) > 0
WITH facetId, [one IN wanted | one[0]] AS days, 20 * reduce(total = 0, one IN wanted | total + one[1]) < all AS few
// Nothing is found at null.
WITH CASE WHEN few THEN facetId END AS few, CASE WHEN NOT few THEN facetId END AS many, days
CALL (few, many, days) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, published, id)
  WHERE claim.facet = few AND claim.published IN days AND claim.id > $after AND
  CASE $what
    WHEN 'KNOWN' THEN $from < claim.publishedLatest AND claim.publishedLatest <= $to
    WHEN 'POSSIBLE' THEN $from < claim.publishedEarliest AND claim.publishedEarliest <= $to AND $to < claim.publishedLatest
    WHEN 'WITHDRAWN' THEN $from < claim.withdrawnOn AND claim.withdrawnOn <= $to
  END
  RETURN claim.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, id)
  WHERE claim.facet = many AND claim.id > $after AND
  CASE $what
    WHEN 'KNOWN' THEN $from < claim.publishedLatest AND claim.publishedLatest <= $to
    WHEN 'POSSIBLE' THEN $from < claim.publishedEarliest AND claim.publishedEarliest <= $to AND $to < claim.publishedLatest
    WHEN 'WITHDRAWN' THEN $from < claim.withdrawnOn AND claim.withdrawnOn <= $to
  END
  RETURN claim.id AS id
  ORDER BY claim.facet, id
  LIMIT toInteger($limit)
}
RETURN id
ORDER BY id
LIMIT toInteger($limit)

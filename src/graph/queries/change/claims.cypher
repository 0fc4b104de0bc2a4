// Of which claims did it change what could be known, between two days? Each facet in the order of an index, or by its days where few of its claims are wanted. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WITH facet.id AS facetId, facet.total AS all, facet.spans AS spans, facet.totals AS totals
WITH facetId, all,
  [at IN range(0, size(spans) - 1) WHERE
    $spanHappened(spans[at])
  | [$possible(spans[at]), totals[at]]] AS wanted
WHERE size(wanted) > 0
WITH facetId, [one IN wanted | one[0]] AS days, 20 * reduce(total = 0, one IN wanted | total + one[1]) < all AS few
// Nothing is found at null.
WITH CASE WHEN few THEN facetId END AS few, CASE WHEN NOT few THEN facetId END AS many, days
CALL (few, many, days) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, possible, id)
  WHERE claim.facet = few AND claim.possible IN days AND claim.id > $after AND
  $happened(claim)
  RETURN claim.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, id)
  WHERE claim.facet = many AND claim.id > $after AND
  $happened(claim)
  RETURN claim.id AS id
  ORDER BY claim.facet, id
  LIMIT toInteger($limit)
}
RETURN id
ORDER BY id
LIMIT toInteger($limit)

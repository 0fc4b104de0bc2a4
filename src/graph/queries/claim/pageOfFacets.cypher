// Which claims with some of these properties are there, by id? Each facet in the order of an index, or by its days where few of its claims are wanted. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WHERE
  $filtered(facet)
WITH facet.id AS facetId, facet.total AS all, facet.spans AS spans, facet.totals AS totals
WITH facetId, all, totals,
  [at IN range(0, size(spans) - 1) WHERE
      $spanWanted(spans[at])
  | [$possible(spans[at]), totals[at]]] AS wanted
WHERE size(wanted) > 0
WITH facetId, [one IN wanted | one[0]] AS days, 20 * reduce(total = 0, one IN wanted | total + one[1]) < all AS few
// Nothing is found at null, nor on no day.
WITH CASE WHEN few THEN facetId END AS few, CASE WHEN NOT few THEN facetId END AS many, days
CALL (few, many, days) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, possible, id)
  WHERE claim.facet = few AND claim.possible IN days AND claim.id > $afterId AND
  claim.possible <= $day AND
  $claimWanted(claim)
  RETURN claim.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, id)
  WHERE claim.facet = many AND claim.id > $afterId AND
  claim.possible <= $day AND
  $claimWanted(claim)
  RETURN claim.id AS id
  ORDER BY claim.facet, id
  LIMIT toInteger($limit)
}
RETURN id, '' AS ordered
ORDER BY id
LIMIT toInteger($limit)

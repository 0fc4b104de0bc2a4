// Which claims are there, firmest first, then by id? Each facet in the order of an index. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WHERE
  $filtered(facet)
WITH facet.id AS facetId, $firmness(facet) AS ordered, facet.spans AS spans
WHERE ordered >= $afterOrdered AND any(span IN spans WHERE $spanWanted(span))
CALL (facetId, ordered) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, id)
  WHERE claim.facet = facetId AND claim.id > CASE WHEN ordered = $afterOrdered THEN $afterId ELSE '' END AND
  claim.possible <= $day AND
  $claimWanted(claim)
  RETURN claim.id AS id
  ORDER BY claim.facet, id
  LIMIT toInteger($limit)
}
RETURN id, ordered
ORDER BY ordered, id
LIMIT toInteger($limit)

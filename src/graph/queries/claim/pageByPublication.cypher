// Which claims are there, by the day from which they were possibly public? Those of unknown date come last. Each facet in the order of an index. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WHERE
  $filtered(facet)
WITH facet.id AS facetId,
  [span IN facet.spans WHERE
      $possible(span) >= $afterOrdered AND
      $spanWanted(span)
  | $possible(span)] AS days
WHERE size(days) > 0
CALL (facetId, days) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(facet, possible, id)
  WHERE claim.facet = facetId AND days[0] <= claim.possible <= days[-1] AND claim.id IS NOT NULL AND
  // CASE, as the planner makes two scans of an OR.
  CASE WHEN claim.possible = $afterOrdered THEN claim.id > $afterId ELSE true END AND
  claim.possible <= $day AND
  $claimWanted(claim)
  RETURN claim.id AS id, claim.possible AS ordered
  ORDER BY claim.facet, claim.possible, claim.id
  LIMIT toInteger($limit)
}
RETURN id, ordered
ORDER BY ordered, id
LIMIT toInteger($limit)

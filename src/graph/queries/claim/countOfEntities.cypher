// How many claims are about each of these entities? One about an entity and itself counts once. About an entity of very many, a load has counted them.
UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (facet:HubFacet {about: entityId})
  WITH facet.spans AS spans, facet.totals AS totals
  RETURN sum(reduce(total = 0, at IN range(0, size(spans) - 1) | CASE WHEN $possible(spans[at]) <= $day THEN total + totals[at] ELSE total END)) AS counted
}
// Nothing is found at null.
WITH entityId, counted, CASE WHEN NOT EXISTS { MATCH (:HubFacet {about: entityId}) } THEN entityId END AS few
CALL (few) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, possible, id)
  WHERE claim.subjectId = few AND claim.possible <= $day AND claim.id IS NOT NULL
  RETURN count(claim) AS some
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, possible, id)
  WHERE claim.objectId = few AND claim.possible <= $day AND claim.id IS NOT NULL AND claim.subjectId <> few
  RETURN count(claim) AS some
}
WITH entityId, counted, sum(some) AS found
RETURN entityId AS parentId, counted + found AS total

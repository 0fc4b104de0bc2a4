// Which visa types get round these resolutions: the provisions that they impose, and those that these build on?
UNWIND $ids AS resolutionId
CALL (resolutionId) {
  MATCH (:Entity {id: resolutionId})-[imposes:IMPOSES]->(imposed:Provision)
  MATCH (imposed)-[builds:BUILDS_ON*0..1]->(provision:Provision)<-[route:CIRCUMVENTS]-(visaType:VisaType)
  WHERE
    ($provision IS NULL OR provision.id = $provision) AND
    (visaType.id > $afterVisaType OR (visaType.id = $afterVisaType AND provision.id > $afterProvision)) AND
    $stands(route)
  WITH
    visaType, provision, route,
    [hop IN [imposes] + builds |
      COLLECT {
        MATCH (claim:Claim)
        WHERE $official(hop)
        RETURN claim
      }] AS law
  WHERE all(claims IN law WHERE size(claims) > 0)
  WITH visaType, provision, route, collect(law) AS law
  WHERE
    // A route is as certain as its law: one way to the provision whose every hop has a claim that is.
    $known = 'EITHER' OR
    CASE
      WHEN $standing(route) = 'KNOWN' AND
        any(hops IN law WHERE all(claims IN hops WHERE any(claim IN claims WHERE claim.certain <= $day))) THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END = $known
  WITH visaType, provision, route, law
  ORDER BY visaType.id, provision.id
  LIMIT toInteger($limit)
  RETURN visaType.id AS visaTypeId, provision.id AS provisionId, route, law
}
RETURN
  resolutionId AS parentId,
  visaTypeId,
  provisionId,
  route.effect AS effect,
  route.support AS support,
  route.through AS through,
  route.tenses AS tenses,
  route.most AS most,
  [hops IN law | [claims IN hops | [claim IN claims | claim.id]]] AS law
ORDER BY parentId, visaTypeId, provisionId

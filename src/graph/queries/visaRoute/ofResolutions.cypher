// Which visa types get round these resolutions: the provisions that they impose, and those that these build on?
UNWIND $ids AS resolutionId
CALL (resolutionId) {
  MATCH (:Entity {id: resolutionId})-[imposes:IMPOSES]->(imposed:Provision)
  MATCH (imposed)-[builds:BUILDS_ON*0..1]->(provision:Provision)<-[route:CIRCUMVENTS]-(visaType:VisaType)
  WHERE
    ($provision IS NULL OR provision.id = $provision) AND
    (visaType.id > $afterVisaType OR (visaType.id = $afterVisaType AND provision.id > $afterProvision)) AND
    any(span IN route.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24, 10))
  WITH
    visaType, provision, route,
    [hop IN [imposes] + builds |
      COLLECT {
        MATCH (claim:Claim)
        WHERE claim.id IN hop.claims AND claim.sourceClass = 'OFFICIAL' AND coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND $day < coalesce(claim.withdrawnOn, '~')
        RETURN claim
      }] AS law
  WHERE all(claims IN law WHERE size(claims) > 0)
  WITH visaType, provision, route, collect(law) AS law
  WHERE
    // A route is as certain as its law: one way to the provision whose every hop has a claim that is.
    $known IS NULL OR
    CASE
      WHEN any(span IN route.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24, 10)) AND
        any(hops IN law WHERE all(claims IN hops WHERE any(claim IN claims WHERE coalesce(claim.publishedLatest, '9999-12-31') <= $day))) THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END IN $known
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
  [hops IN law | [claims IN hops | [claim IN claims | claim.id]]] AS law
ORDER BY parentId, visaTypeId, provisionId

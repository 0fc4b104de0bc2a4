// How many visa routes lead round each of these resolutions?
UNWIND $ids AS resolutionId
MATCH (:Entity {id: resolutionId})-[imposes:IMPOSES]->(imposed:Provision)
MATCH (imposed)-[builds:BUILDS_ON*0..1]->(provision:Provision)<-[route:CIRCUMVENTS]-(:VisaType)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
  any(span IN route.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24, 10))
WITH
  resolutionId, route,
  [hop IN [imposes] + builds |
    COLLECT {
      MATCH (claim:Claim)
      WHERE claim.id IN hop.claims AND claim.sourceClass = 'OFFICIAL' AND coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND $day < coalesce(claim.withdrawnOn, '~')
      RETURN claim
    }] AS law
WHERE all(claims IN law WHERE size(claims) > 0)
WITH resolutionId, route, collect(law) AS law
WHERE
  // A route is as certain as its law: one way to the provision whose every hop has a claim that is.
  $known IS NULL OR
  CASE
    WHEN any(span IN route.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24, 10)) AND
      any(hops IN law WHERE all(claims IN hops WHERE any(claim IN claims WHERE coalesce(claim.publishedLatest, '9999-12-31') <= $day))) THEN 'KNOWN'
    ELSE 'UNCERTAIN'
  END IN $known
RETURN resolutionId AS parentId, count(route) AS total

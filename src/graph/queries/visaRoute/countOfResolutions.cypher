// How many visa routes lead round each of these resolutions?
UNWIND $ids AS resolutionId
MATCH (:Entity {id: resolutionId})-[imposes:IMPOSES]->(imposed:Provision)
MATCH (imposed)-[builds:BUILDS_ON*0..1]->(provision:Provision)<-[route:CIRCUMVENTS]-(:VisaType)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
  $stands(route)
WITH
  resolutionId, route,
  [hop IN [imposes] + builds |
    COLLECT {
      MATCH (claim:Claim)
      WHERE $official(hop)
      RETURN claim
    }] AS law
WHERE all(claims IN law WHERE size(claims) > 0)
WITH resolutionId, route, collect(law) AS law
WHERE
  // A route is as certain as its law: one way to the provision whose every hop has a claim that is.
  $known = 'EITHER' OR
  CASE
    WHEN $standing(route) = 'KNOWN' AND
      any(hops IN law WHERE all(claims IN hops WHERE any(claim IN claims WHERE claim.certain <= $day))) THEN 'KNOWN'
    ELSE 'UNCERTAIN'
  END = $known
RETURN resolutionId AS parentId, count(route) AS total

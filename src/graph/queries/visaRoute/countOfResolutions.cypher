// How many visa routes lead round each of these resolutions?
UNWIND $ids AS resolutionId
MATCH (:Entity {id: resolutionId})-[imposes:IMPOSES]->(imposed:Provision)
MATCH (imposed)-[builds:BUILDS_ON*0..1]->(provision:Provision)<-[route:CIRCUMVENTS]-(visaType:VisaType)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
  any(span IN route.stands WHERE left(span, 10) <= $day AND $day < substring(span, 12)) AND
  all(hop IN [imposes] + builds WHERE EXISTS {
    MATCH (claim:Claim)
    WHERE claim.id IN hop.claims AND claim.sourceClass = 'OFFICIAL' AND coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND $day < coalesce(claim.withdrawnOn, '~')
  })
RETURN resolutionId AS parentId, count(DISTINCT route) AS total

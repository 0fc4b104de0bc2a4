// How many visa routes lead round each of these resolutions?
UNWIND $ids AS resolutionId
MATCH (:Entity {id: resolutionId})-[imposes:IMPOSES]->(imposed:Provision)
MATCH (imposed)-[builds:BUILDS_ON*0..1]->(provision:Provision)<-[route:CIRCUMVENTS]-(visaType:VisaType)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
  ($asOf IS NULL OR route.knownPossible <= $asOf) AND
  all(hop IN [imposes] + builds WHERE EXISTS {
    MATCH (claim:Claim)
    WHERE claim.id IN hop.claims AND claim.sourceClass = 'OFFICIAL' AND ($asOf IS NULL OR claim.publishedEarliest <= $asOf)
  })
RETURN resolutionId AS parentId, count(DISTINCT route) AS total

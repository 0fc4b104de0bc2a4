// Which visa types get round which provisions? (NodeByLabelScan: visa types and provisions are few)
MATCH (visaType:VisaType)-[route:CIRCUMVENTS]->(provision:Provision)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
  (visaType.id > $afterVisaType OR (visaType.id = $afterVisaType AND provision.id > $afterProvision)) AND
  $stands(route) AND
  // A route is as certain as its law, where official claims say what it is.
  ($known = 'EITHER' OR
    CASE
      WHEN $standing(route) = 'KNOWN' AND
        COLLECT {
          MATCH (provision)<-[imposes:IMPOSES]-()
          MATCH (claim:Claim)
          WHERE $official(imposes)
          RETURN DISTINCT claim.certain <= $day
        } <> [false] THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END = $known)
WITH visaType, provision, route
ORDER BY visaType.id, provision.id
LIMIT toInteger($limit)
RETURN
  visaType.id AS visaTypeId,
  provision.id AS provisionId,
  route.effect AS effect,
  route.support AS support,
  route.through AS through,
  route.tenses AS tenses,
  route.most AS most,
  COLLECT {
    MATCH (provision)<-[imposes:IMPOSES]-()
    MATCH (claim:Claim)
    WHERE $official(imposes)
    RETURN [[claim.id]]
  } AS law
ORDER BY visaTypeId, provisionId

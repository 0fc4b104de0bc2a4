// Which visa types get round which provisions? (NodeByLabelScan: visa types and provisions are few)
MATCH (visaType:VisaType)-[route:CIRCUMVENTS]->(provision:Provision)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
  (visaType.id > $afterVisaType OR (visaType.id = $afterVisaType AND provision.id > $afterProvision)) AND
  any(span IN route.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24, 10)) AND
  // A route is as certain as its law, where official claims say what it is.
  ($known IS NULL OR
    CASE
      WHEN any(span IN route.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24, 10)) AND
        COLLECT {
          MATCH (provision)<-[imposes:IMPOSES]-()
          MATCH (claim:Claim)
          WHERE claim.id IN imposes.claims AND claim.sourceClass = 'OFFICIAL' AND coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND $day < coalesce(claim.withdrawnOn, '~')
          RETURN DISTINCT coalesce(claim.publishedLatest, '9999-12-31') <= $day
        } <> [false] THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END IN $known)
WITH visaType, provision, route
ORDER BY visaType.id, provision.id
LIMIT toInteger($limit)
RETURN
  visaType.id AS visaTypeId,
  provision.id AS provisionId,
  route.effect AS effect,
  route.support AS support,
  route.through AS through,
  COLLECT {
    MATCH (provision)<-[imposes:IMPOSES]-()
    MATCH (claim:Claim)
    WHERE claim.id IN imposes.claims AND claim.sourceClass = 'OFFICIAL' AND coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND $day < coalesce(claim.withdrawnOn, '~')
    RETURN [[claim.id]]
  } AS law
ORDER BY visaTypeId, provisionId

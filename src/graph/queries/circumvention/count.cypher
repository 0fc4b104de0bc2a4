// How many methods get round which provisions? (NodeByLabelScan: methods are few)
MATCH (method:EvasionMethod)-[circumvents:CIRCUMVENTS]->(provision:Provision)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
  ($evasionMethod IS NULL OR method.id = $evasionMethod) AND
  any(span IN circumvents.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24, 10)) AND
  ($known IS NULL OR
    CASE WHEN any(span IN circumvents.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24, 10)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known) AND
  ($visaType IS NULL OR EXISTS {
    MATCH (provision)<-[route:CIRCUMVENTS]-(:VisaType {id: $visaType})
    WHERE method.id IN route.through
  }) AND
  ($resolution IS NULL OR EXISTS {
    MATCH (:Entity {id: $resolution})-[imposes:IMPOSES]->(imposed:Provision)-[builds:BUILDS_ON*0..1]->(provision)
    WHERE all(hop IN [imposes] + builds WHERE EXISTS {
      MATCH (claim:Claim)
      WHERE claim.id IN hop.claims AND claim.sourceClass = 'OFFICIAL' AND coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND $day < coalesce(claim.withdrawnOn, '~')
    })
  })
RETURN count(circumvents) AS total

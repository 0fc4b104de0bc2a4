// How many methods get round which provisions? (NodeByLabelScan: methods are few)
MATCH (method:EvasionMethod)-[circumvents:CIRCUMVENTS]->(provision:Provision)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
  ($evasionMethod IS NULL OR method.id = $evasionMethod) AND
  $stands(circumvents) AND
  $wanted(circumvents) AND
  ($visaType IS NULL OR EXISTS {
    MATCH (provision)<-[route:CIRCUMVENTS]-(:VisaType {id: $visaType})
    WHERE method.id IN route.through
  }) AND
  ($resolution IS NULL OR EXISTS {
    MATCH (:Entity {id: $resolution})-[imposes:IMPOSES]->(imposed:Provision)-[builds:BUILDS_ON*0..1]->(provision)
    WHERE all(hop IN [imposes] + builds WHERE $lawful(hop))
  })
RETURN count(circumvents) AS total

// How many visa routes are there? (NodeByLabelScan: visa types and provisions are few)
MATCH (:VisaType)-[route:CIRCUMVENTS]->(provision:Provision)
WHERE
  ($provision IS NULL OR provision.id = $provision) AND
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
RETURN count(route) AS total

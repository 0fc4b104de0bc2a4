// How many visa routes are there? (NodeByLabelScan: visa types and provisions are few)
MATCH (:VisaType)-[route:CIRCUMVENTS]->(provision:Provision)
WHERE ($provision IS NULL OR provision.id = $provision) AND ($asOf IS NULL OR route.knownPossible <= $asOf)
RETURN count(route) AS total

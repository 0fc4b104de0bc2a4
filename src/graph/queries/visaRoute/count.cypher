// How many visa routes are there? (NodeByLabelScan: visa types and provisions are few)
MATCH (:VisaType)-[route:CIRCUMVENTS]->(provision:Provision)
WHERE ($provision IS NULL OR provision.id = $provision) AND coalesce(route.knownPossible, '9999-12-31') <= $day AND $day < coalesce(route.knownUntil, '~')
RETURN count(route) AS total

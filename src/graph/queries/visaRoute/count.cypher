// How many visa routes are there? (NodeByLabelScan: visa types and provisions are few)
MATCH (:VisaType)-[route:CIRCUMVENTS]->(provision:Provision)
WHERE ($provision IS NULL OR provision.id = $provision) AND any(span IN route.stands WHERE left(span, 10) <= $day AND $day < substring(span, 12))
RETURN count(route) AS total

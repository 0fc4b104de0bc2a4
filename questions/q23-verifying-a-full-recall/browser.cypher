// Why would a full recall be hard to verify?
MATCH p = (:StateOrder)-[:ASSESSED_AS]->(:Concept {id: 'concept:verification-difficulty'})
RETURN p
UNION
MATCH p = (:Publisher)-[:REPORTED_ON]->(x)
WHERE x:Concept OR x.id = 'evasion-method:visa-fraud'
RETURN p
UNION
MATCH p = (:Employer)-[:USES_METHOD]->(:EvasionMethod)
RETURN p
UNION
MATCH p = (:WorkerGroup)-[:WORKS_ON_VISA]->(:VisaType)
RETURN p

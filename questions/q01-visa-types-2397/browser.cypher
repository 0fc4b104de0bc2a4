// Which visa or permit types are reported to get round Resolution 2397, and through which loophole?
MATCH p = (v:VisaType)-[:CIRCUMVENTS]->(b:Provision)<-[:CIRCUMVENTS]-(m:EvasionMethod)-[:ENABLED_BY]->(v)
WHERE EXISTS { (:Resolution {number: 2397})-[:IMPOSES]->(b) }
RETURN p
UNION
MATCH p = (m:EvasionMethod)-[:CIRCUMVENTS]->(b:Provision)
WHERE EXISTS { (:Resolution {number: 2397})-[:IMPOSES]->(b) }
RETURN p
UNION
MATCH p = (g:WorkerGroup)<-[:SUBJECT]-(c:Claim {predicate: 'ENTERED_WITH'})-[:OBJECT]->()
RETURN p
UNION
MATCH p = (:EvasionMethod {id: 'evasion-method:non-work-entry'})-[:ENABLED_BY]->(v:VisaType)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.predicate IN ['ALSO_KNOWN_AS', 'RECEIVES']
RETURN p

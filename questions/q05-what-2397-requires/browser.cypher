// What do the articles say Resolution 2397 requires, of whom and by when?
MATCH p = (:Resolution {number: 2397})-[:IMPOSES]->(b:Provision)-[:BINDS]->(:Authority)
RETURN p
UNION
MATCH p = (:Resolution)-[:IMPOSES]->(b:Provision {id: 'provision:new-work-visa-ban'})
RETURN p
UNION
MATCH p = (:Authority)-[:ADOPTED]->(:Resolution {number: 2397})-[:IMPOSES]->(b:Provision)<-[:SUBJECT]-(c:Claim)
WHERE c.predicate IN ['HAS_DEADLINE', 'HAS_EXCEPTION', 'IN_PARAGRAPH', 'BINDS']
RETURN p

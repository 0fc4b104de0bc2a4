// Which places occur, and in what role?
MATCH p = (:Entity)<-[:SUBJECT]-(c:Claim {sourceClass: 'REPORTING'})-[:OBJECT]->(:Place)
WHERE c.predicate IN ['DISPATCHED_TO', 'LOCATED_IN', 'CONCENTRATED_IN', 'CARRIED_OUT_AT', 'DEPICTS']
RETURN p
UNION
MATCH p = (:StateOrder)-[:APPLIES_TO]->(:WorkerGroup {id: 'worker-group:dprk-workers-china-border'})-[:WORKS_AT]->(:Facility)-[:LOCATED_IN]->(:Place)
RETURN p

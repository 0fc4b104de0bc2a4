// What is the scope of the recall order?
MATCH p = (:StateOrder {id: 'state-order:dprk-recall-2019'})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(:WorkerGroup)
WHERE c.predicate IN ['APPLIES_TO', 'NOT_APPLIES_TO']
RETURN p
UNION
MATCH p = (:StateOrder {id: 'state-order:dprk-recall-2019'})-[:APPLIES_TO|NOT_APPLIES_TO]->(:WorkerGroup)
RETURN p

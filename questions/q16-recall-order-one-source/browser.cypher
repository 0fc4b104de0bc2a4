// Which conclusions about the recall order rest on one anonymous source?
MATCH p = (:StateOrder {id: 'state-order:dprk-recall-2019'})<-[:SUBJECT]-(c:Claim {attribution: 'ANONYMOUS_SOURCE'})-[:STATED_IN]->(:Document)
RETURN p
UNION
MATCH p = (:StateOrder {id: 'state-order:dprk-recall-2019'})-[:APPLIES_TO]->(:WorkerGroup)<-[:SUBJECT]-(c:Claim {predicate: 'NOT_OBSERVED', attribution: 'ANONYMOUS_SOURCE'})
RETURN p

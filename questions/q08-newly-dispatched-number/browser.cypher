// How many workers were newly dispatched, and who says so?
MATCH p = (:WorkerGroup)<-[:SUBJECT]-(c:Claim {predicate: 'DISPATCHED_TO'})-[:STATED_IN]->(:Document)
WHERE c.quantityText IS NOT NULL
RETURN p

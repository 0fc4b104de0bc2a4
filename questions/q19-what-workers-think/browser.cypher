// What do the workers themselves think of staying?
MATCH p = (:WorkerGroup)<-[:SUBJECT]-(:Claim {predicate: 'HAS_ATTITUDE'})-[:STATED_IN]->(:Document)
RETURN p
UNION
MATCH p = (:WorkerGroup)-[:FACES]->(:Concept {id: 'concept:non-payment'})
RETURN p

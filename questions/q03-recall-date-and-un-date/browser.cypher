// By what date were workers recalled, by what date did the UN require their return, and is it the same date?
MATCH p = (:StateOrder {id: 'state-order:dprk-recall-2019'})<-[:SUBJECT]-(c:Claim {predicate: 'HAS_DEADLINE'})-[:STATED_IN]->()
RETURN p
UNION
MATCH p = (:Resolution {number: 2397})-[:IMPOSES]->(:Provision)<-[:SUBJECT]-(c:Claim {predicate: 'HAS_DEADLINE'})-[:STATED_IN]->(:Document {sourceClass: 'REPORTING'})
WHERE NOT EXISTS { (c)-[:SUBJECT]->(:Provision {id: 'provision:unscr-2397-reporting'}) }
RETURN p
UNION
MATCH p = (c:Claim {predicate: 'HAS_DEADLINE'})-[:CONTRADICTS]-(:Claim)
RETURN p

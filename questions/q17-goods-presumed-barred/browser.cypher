// Which employers’ goods face a rebuttable presumption?
MATCH p = (:Statute)<-[:ABOUT]-(:Gap)-[:STATED]->(:Claim)
RETURN p
UNION
MATCH p = (:Employer)<-[:ABOUT]-(:Gap)-[:STATED]->(:Claim)
RETURN p
UNION
MATCH p = (:Statute)-[:IMPOSES]->(:Provision)
RETURN p
UNION
MATCH p = (:Statute)<-[:SUBJECT]-(c:Claim {predicate: 'BACKGROUND'})
RETURN p

// What did we believe on 1 October 2019?
MATCH p = (:Entity)<-[:SUBJECT]-(c:Claim {sourceClass: 'REPORTING'})-[:STATED_IN]->(:Document)
WHERE c.certain <= '2019-10-01'
RETURN p
UNION
MATCH p = (:Entity)-[r]->(:Entity)
WHERE r.certain <= '2019-10-01' AND r.layer = 'DERIVED'
RETURN p

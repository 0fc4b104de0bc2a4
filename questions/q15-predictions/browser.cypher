// Which claims are predictions, and what do they predict?
MATCH p = (:Entity)<-[:SUBJECT]-(c:Claim {tense: 'PREDICTED'})-[:STATED_IN]->(:Document)
WHERE c.modality <> 'UNCLEAR'
RETURN p
UNION
MATCH p = (c:Claim {tense: 'PREDICTED'})-[:OBJECT]->(:Entity)
WHERE c.modality <> 'UNCLEAR'
RETURN p
UNION
MATCH p = (:Entity)-[r]->(:Entity)
WHERE r.marks STARTS WITH 'forecast'
RETURN p

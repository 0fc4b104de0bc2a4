// What is attributed to experts and analysts, kept apart from sources?
MATCH p = (:Entity)<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->(:Document)
WHERE c.attribution IN ['ANONYMOUS_EXPERT', 'UNSPECIFIED_PLURAL']
RETURN p
UNION
MATCH p = (c:Claim)-[:OBJECT]->(:Entity)
WHERE c.attribution IN ['ANONYMOUS_EXPERT', 'UNSPECIFIED_PLURAL']
RETURN p

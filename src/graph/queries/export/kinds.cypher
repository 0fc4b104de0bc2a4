// Which types of relationships are there between nodes of which labels, and which properties of which types do they have? (AllNodesScan: all is exported)
MATCH (a)-[r]->(b)
WHERE (a.dataset = $corpus AND b.dataset = $corpus) OR (a.edition IN $editions AND b.edition IN $editions)
WITH r, [label IN labels(a) WHERE label IN $labels][0] AS fromLabel, [label IN labels(b) WHERE label IN $labels][0] AS toLabel
WHERE fromLabel IS NOT NULL AND toLabel IS NOT NULL
UNWIND CASE WHEN size(keys(r)) = 0 THEN [NULL] ELSE keys(r) END AS property
RETURN fromLabel, type(r) AS type, toLabel, property, CASE WHEN property IS NULL THEN [] ELSE collect(DISTINCT valueType(r[property])) END AS types
ORDER BY type, fromLabel, toLabel, property

// Which relationships of this type lead from nodes of one label to nodes of another? (AllNodesScan: all is exported)
MATCH (a:$($fromLabel))-[r:$($type)]->(b:$($toLabel))
WHERE (a.dataset = $corpus AND b.dataset = $corpus) OR (a.edition IN $editions AND b.edition IN $editions)
RETURN a.id AS fromId, b.id AS toId, properties(r) AS properties

// Which properties do nodes of each label have, and of which types? (AllNodesScan: all is exported)
MATCH (n:$($label))
WHERE n.dataset = $corpus OR n.edition IN $editions
UNWIND keys(n) AS property
// By it a start sees that nothing has changed; it says nothing of the graph.
WITH n, property
WHERE property <> 'digest'
RETURN property, collect(DISTINCT valueType(n[property])) AS types
ORDER BY property

// Which nodes have this label, of the corpus and the current editions of lists? (AllNodesScan: all is exported)
MATCH (n:$($label))
WHERE n.dataset = $corpus OR n.edition IN $editions
RETURN n.id AS id, properties(n) AS properties

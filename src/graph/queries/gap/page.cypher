// Which gaps are there? (NodeByLabelScan: gaps are few)
MATCH (gap:Gap)
WHERE gap.id > $after AND ($about IS NULL OR EXISTS { MATCH (gap)-[:ABOUT]->(:Entity {id: $about}) })
RETURN gap.id AS id
ORDER BY id
LIMIT toInteger($limit)

// How many gaps are there? (NodeByLabelScan: gaps are few)
MATCH (gap:Gap)
WHERE $about IS NULL OR EXISTS { MATCH (gap)-[:ABOUT]->(:Entity {id: $about}) }
RETURN count(gap) AS total

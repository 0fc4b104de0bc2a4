// How many gaps are there? (NodeByLabelScan: gaps are few)
MATCH (gap:Gap)
WHERE
  ($about IS NULL OR EXISTS { MATCH (gap)-[:ABOUT]->(:Entity {id: $about}) }) AND
  // Known from the first claim that states something instead, even if that is withdrawn; always where none does.
  (NOT EXISTS { (gap)-[:STATED]->() } OR
    EXISTS { MATCH (gap)-[:STATED]->(claim:Claim) WHERE claim.possible <= $day })
RETURN count(gap) AS total

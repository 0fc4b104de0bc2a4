// How many pairs of claims contradict or pull against one another? (DirectedUnionRelationshipTypesScan: few claims do)
MATCH (claim:Claim)-[r:CONTRADICTS|TENSION]->(opposed:Claim)
WHERE
  ($kind IS NULL OR type(r) = $kind) AND
  ($about IS NULL OR EXISTS { MATCH (claim)-[:SUBJECT|OBJECT]->(:Entity {id: $about}) } OR EXISTS { MATCH (opposed)-[:SUBJECT|OBJECT]->(:Entity {id: $about}) }) AND
  $claimStands(claim) AND
  $claimStands(opposed)
RETURN count(r) AS total

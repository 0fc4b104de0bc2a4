// Which claims contradict or pull against one another? (DirectedUnionRelationshipTypesScan: few claims do)
MATCH (claim:Claim)-[r:CONTRADICTS|TENSION]->(opposed:Claim)
WITH claim, r, opposed, claim.id + '|' + type(r) + '|' + opposed.id AS id
WHERE
  id > $after AND
  ($kind IS NULL OR type(r) = $kind) AND
  ($about IS NULL OR EXISTS { MATCH (claim)-[:SUBJECT|OBJECT]->(:Entity {id: $about}) } OR EXISTS { MATCH (opposed)-[:SUBJECT|OBJECT]->(:Entity {id: $about}) }) AND
  $claimStands(claim) AND
  $claimStands(opposed)
RETURN id, type(r) AS kind, claim.id AS premiseId, opposed.id AS claimId, r.condition AS condition, r.why AS why
ORDER BY id
LIMIT toInteger($limit)

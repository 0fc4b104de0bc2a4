// How do these claims bear on others, and others on them?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[r:SUPPORTS|REPEATS|QUALIFIES|SUPERSEDES|CONTRADICTS|TENSION]-(other:Claim)
RETURN
  id AS parentId,
  type(r) AS type,
  CASE WHEN startNode(r) = claim THEN 'OUT' ELSE 'IN' END AS direction,
  other.id AS otherId,
  other.possible AS possible,
  other.certain AS certain,
  other.until AS until,
  r.kind AS kind,
  r.condition AS condition,
  r.why AS why
ORDER BY parentId, otherId, type

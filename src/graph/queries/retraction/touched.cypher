// Which relationships rest on these claims, or on claims that these contradict or qualify? Each claim names those that it carries.
CALL () {
  MATCH (retracted:Claim)
  WHERE retracted.id IN $claims
  OPTIONAL MATCH (retracted)-[:CONTRADICTS]-(opposed:Claim)
  OPTIONAL MATCH (retracted)-[:QUALIFIES]->(qualified:Claim)
  WITH collect(retracted) + collect(opposed) + collect(qualified) AS touching
  UNWIND touching AS claim
  UNWIND claim.carries AS id
  RETURN DISTINCT id
}
WITH id, split(id, '|')[0] AS fromId
MATCH (from:Entity {id: fromId})-[r]->(to:Entity)
WHERE r.id = id
RETURN
  r.id AS id,
  type(r) AS type,
  from.id AS fromId,
  to.id AS toId,
  r.layer AS layer,
  r.claims AS claims,
  r.support AS support,
  r.tenses AS tenses,
  r.most AS most,
  r.rule AS rule,
  r.inheritsModality AS inheritsModality,
  r.effect AS effect
ORDER BY id

// Which relationships rest on these claims, or on claims that these contradict? (NodeByLabelScan: a rule may lead far from its claims)
CALL () {
  MATCH (retracted:Claim)
  WHERE retracted.id IN $claims
  OPTIONAL MATCH (retracted)-[:CONTRADICTS]-(opposed:Claim)
  RETURN collect(DISTINCT retracted.id) + collect(DISTINCT opposed.id) AS touching
}
MATCH (from:Entity)-[r]->(to:Entity)
WHERE
  any(id IN r.claims WHERE id IN touching) OR
  any(premises IN r.support WHERE any(id IN split(premises, ' ') WHERE id IN touching))
RETURN
  r.id AS id,
  type(r) AS type,
  from.id AS fromId,
  to.id AS toId,
  r.layer AS layer,
  r.claims AS claims,
  r.support AS support,
  r.rule AS rule,
  r.inheritsModality AS inheritsModality,
  r.effect AS effect
ORDER BY id

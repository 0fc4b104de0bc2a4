// Which relationships of these types do patterns join: those that no pattern has concluded? (DirectedUnionRelationshipTypesScan: all of these types are wanted)
MATCH (from)-[r:$any($types)]->(to)
WHERE r.id IS NOT NULL AND NOT coalesce(r.rule, '') IN $patterns AND 'Entity' IN labels(from) AND 'Entity' IN labels(to)
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

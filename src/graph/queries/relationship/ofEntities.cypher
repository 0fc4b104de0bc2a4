// Which relationships do these entities have with others, and on what do they rest?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[r:$any($types)]-(other:Entity)
  WHERE
    r.id > $after AND
    type(r) IN $types AND
    CASE WHEN endNode(r) = other THEN 'OUT' ELSE 'IN' END IN $directions AND
    $stands(r) AND
    $wanted(r)
  WITH r
  ORDER BY r.id
  LIMIT toInteger($limit)
  RETURN r
}
WITH id, r, startNode(r) AS from, endNode(r) AS to
RETURN
  id AS parentId,
  r.id AS id,
  type(r) AS type,
  from.id AS fromId,
  from.name AS fromName,
  to.id AS toId,
  to.name AS toName,
  r.layer AS layer,
  r.claims AS claims,
  r.support AS support,
  r.tenses AS tenses,
  r.most AS most,
  r.rule AS rule,
  r.inheritsModality AS inheritsModality,
  r.effect AS effect
ORDER BY parentId, id

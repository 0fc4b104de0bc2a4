// What are these relationships, and on what do they rest? An id is from|type|to. (CartesianProduct: of one entity with one)
UNWIND $ids AS id
WITH id, split(id, '|') AS parts
MATCH (from:Entity {id: parts[0]})-[r]->(to:Entity {id: parts[2]})
WHERE r.id = id
RETURN
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
  r.effect AS effect,
  r.note AS note

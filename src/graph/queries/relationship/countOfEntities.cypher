// How many relationships do these entities have with others?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:$any($types)]-(other:Entity)
WHERE
  type(r) IN $types AND
  CASE WHEN endNode(r) = other THEN 'OUT' ELSE 'IN' END IN $directions AND
  $stands(r) AND
  $wanted(r)
RETURN id AS parentId, count(r) AS total

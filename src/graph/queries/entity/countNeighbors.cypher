// To how many entities of a noun do these entities lead, by relationships of these types?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[r]->(neighbor:Entity)
  WHERE type(r) IN $out
  RETURN r, neighbor
  UNION
  MATCH (:Entity {id: id})<-[r]-(neighbor:Entity)
  WHERE type(r) IN $in
  RETURN r, neighbor
}
WITH id, r, neighbor
WHERE $label IN labels(neighbor) AND coalesce(r.knownPossible, '9999-12-31') <= $day AND $day < coalesce(r.knownUntil, '~')
RETURN id AS parentId, count(DISTINCT neighbor) AS total

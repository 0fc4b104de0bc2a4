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
WHERE
  $label IN labels(neighbor) AND
  any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24)) AND
  ($known IS NULL OR
    CASE WHEN any(span IN r.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known)
RETURN id AS parentId, count(DISTINCT neighbor) AS total

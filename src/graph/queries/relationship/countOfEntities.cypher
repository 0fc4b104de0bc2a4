// How many relationships do these entities have with others?
UNWIND $ids AS id
CALL (id) {
  WITH id WHERE 'OUT' IN $directions
  MATCH (:Entity {id: id})-[r]->(:Entity)
  RETURN r
  UNION
  WITH id WHERE 'IN' IN $directions
  MATCH (:Entity {id: id})<-[r]-(:Entity)
  RETURN r
}
WITH id, r
WHERE
  r.id IS NOT NULL AND
  ($types IS NULL OR type(r) IN $types) AND
  any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24)) AND
  ($known IS NULL OR
    CASE WHEN any(span IN r.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known)
RETURN id AS parentId, count(r) AS total

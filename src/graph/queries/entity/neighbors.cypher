// To which entities of a noun do these entities lead, by relationships of these types?
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Entity {id: id})-[r]->(neighbor:Entity)
    WHERE type(r) IN $out
    RETURN r, neighbor
    UNION
    MATCH (:Entity {id: id})<-[r]-(neighbor:Entity)
    WHERE type(r) IN $in
    RETURN r, neighbor
  }
  WITH r, neighbor
  WHERE
    $label IN labels(neighbor) AND
    neighbor.id > $after AND
    any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24)) AND
    ($known IS NULL OR
      CASE WHEN any(span IN r.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known)
  WITH neighbor, r
  ORDER BY neighbor.id, r.id
  WITH neighbor, collect(r.id) AS relationshipIds
  LIMIT toInteger($limit)
  RETURN neighbor.id AS neighborId, relationshipIds
}
RETURN id AS parentId, neighborId AS id, relationshipIds
ORDER BY parentId, id

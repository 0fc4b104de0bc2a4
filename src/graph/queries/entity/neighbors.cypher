// To which entities of a noun do these entities lead, by relationships of these types?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[r:$any($types)]-(neighbor:Entity)
  WHERE (endNode(r) = neighbor) = $outward
  WITH r, neighbor, neighbor.id AS neighborId
  WHERE
    neighborId > $after AND neighborId < $end AND
    any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24)) AND
    ($known IS NULL OR
      CASE WHEN any(span IN r.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known)
  WITH neighbor, neighborId, r
  ORDER BY neighborId
  // Two entities have at most one relationship of a type in a direction: these are all of the first neighbors, without sorting those of a hub.
  LIMIT toInteger($limit) * size($types)
  WITH neighbor, neighborId, r
  ORDER BY neighborId, r.id
  WITH neighbor, neighborId, collect(r.id) AS relationshipIds
  LIMIT toInteger($limit)
  RETURN neighborId, neighbor.name AS name, relationshipIds
}
RETURN id AS parentId, neighborId AS id, name, relationshipIds
ORDER BY parentId, id

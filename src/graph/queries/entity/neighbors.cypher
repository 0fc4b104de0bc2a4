// To which entities of a noun do these entities lead, by relationships of these types? Of a hub is told only that it is one.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH id, entity, COUNT { (entity)-[:$any($types)]-() } >= $hubDegree AS isHub
CALL (entity, isHub) {
  UNWIND CASE WHEN isHub THEN [] ELSE [entity] END AS small
  MATCH (small)-[r:$any($types)]-(neighbor:Entity)
  WHERE (endNode(r) = neighbor) = $outward
  WITH r, neighbor, neighbor.id AS neighborId
  WHERE
    neighborId > $after AND neighborId < $end AND
    $stands(r) AND
    $wanted(r)
  WITH neighbor, neighborId, r
  ORDER BY neighborId
  // Two entities have at most one relationship of a type in a direction: these are all of the first neighbors.
  LIMIT toInteger($limit) * size($types)
  WITH neighbor, neighborId, r
  ORDER BY neighborId, r.id
  WITH neighbor, neighborId, collect(r.id) AS relationshipIds
  ORDER BY neighborId
  LIMIT toInteger($limit)
  RETURN collect([neighborId, neighbor.name, relationshipIds]) AS found
}
RETURN id AS parentId, isHub, found

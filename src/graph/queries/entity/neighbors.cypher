// To which entities of a noun do these entities lead, by relationships of these types?
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  CALL (entity) {
    UNWIND CASE WHEN COUNT { (entity)-[:$any($types)]-() } < $hubDegree THEN [entity] ELSE [] END AS small
    MATCH (small)-[r:$any($types)]-(neighbor:Entity)
    WHERE (endNode(r) = neighbor) = $outward
    WITH r, neighbor, neighbor.id AS neighborId
    WHERE
      neighborId > $after AND neighborId < $end AND
      $stands(r) AND
      $wanted(r)
    RETURN r, neighbor, neighborId
    ORDER BY neighborId
    // Two entities have at most one relationship of a type in a direction: these are all of the first neighbors.
    LIMIT toInteger($limit) * size($types)
    UNION ALL
    // A hub leads to many entities of the noun: its first neighbors are found sooner among those, by id, than among all of its relationships.
    UNWIND CASE WHEN COUNT { (entity)-[:$any($types)]-() } >= $hubDegree THEN [entity] ELSE [] END AS hub
    // Within CALL, so that the order is that of the index.
    CALL (hub) {
      MATCH (neighbor:Entity)
      USING INDEX neighbor:Entity(id)
      WHERE neighbor.id > $after AND neighbor.id < $end
      MATCH (hub)-[r:$any($types)]-(neighbor)
      WHERE
        (endNode(r) = neighbor) = $outward AND
        $stands(r) AND
        $wanted(r)
      RETURN r, neighbor, neighbor.id AS neighborId
      ORDER BY neighborId
      LIMIT toInteger($limit) * size($types)
    }
    RETURN r, neighbor, neighborId
  }
  WITH neighbor, neighborId, r
  ORDER BY neighborId, r.id
  WITH neighbor, neighborId, collect(r.id) AS relationshipIds
  LIMIT toInteger($limit)
  RETURN neighborId, neighbor.name AS name, relationshipIds
}
RETURN id AS parentId, neighborId AS id, name, relationshipIds
ORDER BY parentId, id

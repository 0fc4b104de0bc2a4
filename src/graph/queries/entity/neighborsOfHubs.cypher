// To which entities of a noun do these hubs lead, by relationships of these types? To many: the first are found sooner among those of the noun, by id, than among all that a hub has.
UNWIND $ids AS id
MATCH (hub:Entity {id: id})
CALL (hub) {
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
  WITH neighbor, neighborId, r
  ORDER BY neighborId, r.id
  WITH neighbor, neighborId, collect(r.id) AS relationshipIds
  ORDER BY neighborId
  LIMIT toInteger($limit)
  RETURN collect([neighborId, neighbor.name, relationshipIds]) AS found
}
RETURN id AS parentId, found

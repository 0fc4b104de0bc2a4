// To how many entities of a noun do these entities lead, by relationships of these types?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:$any($types)]-(neighbor:Entity)
WHERE (endNode(r) = neighbor) = $outward
WITH id, r, neighbor.id AS neighborId
WHERE
  neighborId > $start AND neighborId < $end AND
  $stands(r) AND
  $wanted(r)
RETURN id AS parentId, count(DISTINCT neighborId) AS total

// To how many entities of a noun do these entities lead, by relationships of these types?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:$any($types)]-(neighbor:Entity)
WHERE (endNode(r) = neighbor) = $outward
WITH id, r, neighbor.id AS neighborId
WHERE
  neighborId > $start AND neighborId < $end AND
  any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24, 10)) AND
  ($known IS NULL OR
    CASE WHEN any(span IN r.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24, 10)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known)
RETURN id AS parentId, count(DISTINCT neighborId) AS total

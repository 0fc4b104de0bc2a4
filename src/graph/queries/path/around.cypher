// Which relationships do these entities have with others, and which of those others may a path not go through? In no order: too many are not used.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:$any($types)]-(other:Entity)
WHERE
  type(r) IN $types AND
  NOT other.id IN $avoidNodes AND
  any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24)) AND
  CASE WHEN any(span IN r.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known
WITH r, other
LIMIT toInteger($limit)
RETURN
  r.id AS id,
  type(r) AS type,
  startNode(r).id AS fromId,
  endNode(r).id AS toId,
  other.id AS reachedId,
  // Degrees are stored: those of claims, gaps and sources are taken off without looking at them.
  COUNT { (other)--() } - COUNT { (other)<-[:SUBJECT]-() } - COUNT { (other)<-[:OBJECT]-() } - COUNT { (other)<-[:ABOUT]-() } >= $hubDegree AS hub,
  other:Document OR other:Publisher AS source
ORDER BY id, reachedId

// Which relationships do these entities have with others, on what do they rest, and which of those others does one not look beyond?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:$any($types)]-(other:Entity)
WHERE
  type(r) IN $types AND
  NOT other.id IN $avoidNodes AND
  any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24)) AND
  CASE WHEN any(span IN r.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known
WITH r, other
ORDER BY r.id, other.id
LIMIT toInteger($limit)
WITH r, other, startNode(r) AS from, endNode(r) AS to
RETURN
  r.id AS id,
  type(r) AS type,
  from.id AS fromId,
  from.name AS fromName,
  to.id AS toId,
  to.name AS toName,
  r.layer AS layer,
  r.claims AS claims,
  r.support AS support,
  r.rule AS rule,
  r.inheritsModality AS inheritsModality,
  r.effect AS effect,
  other.id AS reachedId,
  other.name AS reachedName,
  // Degrees are stored: those of claims, gaps and sources are taken off without looking at them.
  COUNT { (other)--() } - COUNT { (other)<-[:SUBJECT]-() } - COUNT { (other)<-[:OBJECT]-() } - COUNT { (other)<-[:ABOUT]-() } >= $hubDegree AS hub,
  other:Document OR other:Publisher AS source
ORDER BY id, reachedId

// How many relationships do these entities have with others?
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:$any($types)]-(other:Entity)
WHERE
  type(r) IN $types AND
  CASE WHEN endNode(r) = other THEN 'OUT' ELSE 'IN' END IN $directions AND
  any(span IN r.stands WHERE left(span, 10) <= $day AND $day < substring(span, 24, 10)) AND
  ($known IS NULL OR
    CASE WHEN any(span IN r.stands WHERE substring(span, 12, 10) <= $day AND $day < substring(span, 24, 10)) THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known)
RETURN id AS parentId, count(r) AS total

// Which relationships do the entities of a list have with others, how do they stand, and which of those others may a path not go through? In no order: too many are not used.
UNWIND $ids AS list
CALL (list) {
  UNWIND split(list, ' ') AS id
  MATCH (:Entity {id: id})-[r:$any($types)]-(other:Entity)
  WHERE
    type(r) IN $types AND
    NOT other.id IN $avoidNodes AND
    $stands(r) AND
    $wanted(r)
  WITH r, other
  LIMIT toInteger($limit)
  RETURN r, other
}
RETURN
  list AS parentId,
  collect([
    r.id,
    other.id,
    // Degrees are stored: those of claims, gaps and sources are taken off without looking at them.
    COUNT { (other)--() } - COUNT { (other)<-[:SUBJECT]-() } - COUNT { (other)<-[:OBJECT]-() } - COUNT { (other)<-[:ABOUT]-() } >= $hubDegree,
    r.stands,
    r.excludedFor
  ]) AS reached

// Which relationships do the entities of a list have with others, on what do they rest, and which of those others does one not look beyond?
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
  ORDER BY r.id, other.id
  LIMIT toInteger($limit)
  RETURN
    [
      r.id,
      other.id,
      // Degrees are stored: those of claims, gaps and sources are taken off without looking at them.
      COUNT { (other)--() } - COUNT { (other)<-[:SUBJECT]-() } - COUNT { (other)<-[:OBJECT]-() } - COUNT { (other)<-[:ABOUT]-() } >= $hubDegree,
      r.stands,
      r.excludedFor
    ] AS reached,
    [startNode(r).name, endNode(r).name, r.layer, r.claims, r.support, r.tenses, r.most, r.rule, r.inheritsModality, r.effect] AS rest
}
RETURN list AS parentId, collect([reached, rest]) AS reached

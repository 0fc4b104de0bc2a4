// Which of our ids belongs to a node that is not ours?
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id}) RETURN n
  UNION MATCH (n:Document {id: id}) RETURN n
  UNION MATCH (n:Claim {id: id}) RETURN n
  UNION MATCH (n:Gap {id: id}) RETURN n
  UNION MATCH (n:Rule {id: id}) RETURN n
}
WITH id, n
WHERE coalesce(toStringOrNull(n.dataset), '') <> $dataset
RETURN id
LIMIT 1

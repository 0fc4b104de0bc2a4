// Which claims were superseded or contradicted between two days? (DirectedRelationshipTypeScan, UndirectedRelationshipTypeScan: few claims are)
CALL () {
  MATCH (claim:Claim)<-[:SUPERSEDES]-(later:Claim)
  WHERE $what = 'SUPERSEDED' AND $from < later.certain AND later.certain <= $to AND $dated(later)
  RETURN claim
  UNION
  MATCH (claim:Claim)-[:CONTRADICTS]-(other:Claim)
  WHERE $what = 'CONTESTED' AND claim.projects AND other.projects AND
    claim.certain <= $to AND other.certain <= $to AND $dated(claim) AND $dated(other) AND
    ($from < claim.certain OR $from < other.certain) AND
    claim.until > $to AND other.until > $to
  RETURN claim
}
WITH claim.id AS id
WHERE id > $after
RETURN id
ORDER BY id
LIMIT toInteger($limit)

// How many claims were superseded or contradicted between two days? (DirectedRelationshipTypeScan, UndirectedRelationshipTypeScan: few claims are)
CALL () {
  MATCH (claim:Claim)<-[:SUPERSEDES]-(later:Claim)
  WHERE $what = 'SUPERSEDED' AND $from < later.publishedLatest AND later.publishedLatest <= $to
  RETURN claim
  UNION
  MATCH (claim:Claim)-[:CONTRADICTS]-(other:Claim)
  WHERE $what = 'CONTESTED' AND claim.projects AND other.projects AND
    claim.publishedLatest <= $to AND other.publishedLatest <= $to AND
    ($from < claim.publishedLatest OR $from < other.publishedLatest) AND
    coalesce(claim.withdrawnOn > $to, true) AND coalesce(other.withdrawnOn > $to, true)
  RETURN claim
}
RETURN count(claim) AS total

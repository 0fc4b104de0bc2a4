// Which claims changed what could be known of them between two days?
MATCH (claim:Claim)
WHERE
  claim.id > $after AND
  CASE $what
    WHEN 'KNOWN' THEN $from < claim.publishedLatest AND claim.publishedLatest <= $to
    WHEN 'POSSIBLE' THEN $from < claim.publishedEarliest AND claim.publishedEarliest <= $to AND $to < claim.publishedLatest
    WHEN 'WITHDRAWN' THEN $from < claim.withdrawnOn AND claim.withdrawnOn <= $to
    WHEN 'SUPERSEDED' THEN EXISTS {
      MATCH (claim)<-[:SUPERSEDES]-(later:Claim)
      WHERE $from < later.publishedLatest AND later.publishedLatest <= $to
    }
    WHEN 'CONTESTED' THEN claim.projects AND EXISTS {
      MATCH (claim)-[:CONTRADICTS]-(other:Claim)
      WHERE other.projects AND
        claim.publishedLatest <= $to AND other.publishedLatest <= $to AND
        ($from < claim.publishedLatest OR $from < other.publishedLatest) AND
        coalesce(claim.withdrawnOn > $to, true) AND coalesce(other.withdrawnOn > $to, true)
    }
  END
RETURN claim.id AS id
ORDER BY id
LIMIT toInteger($limit)

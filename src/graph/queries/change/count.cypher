// Of how many claims did it change what could be known, between two days? (NodeByLabelScan: any claim may have changed)
MATCH (claim:Claim)
WHERE
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
RETURN count(claim) AS total

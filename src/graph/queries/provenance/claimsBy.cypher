// How many claims are there of each value of a property? (NodeByLabelScan: all claims are counted)
MATCH (claim:Claim)
WHERE coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND $day < coalesce(claim.withdrawnOn, '~') AND claim[$property] IS NOT NULL
RETURN claim[$property] AS name, count(claim) AS count
ORDER BY name

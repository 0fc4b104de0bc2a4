// Which claims are there, by id?
MATCH (claim:Claim)
WHERE claim.id > $afterId
RETURN claim.id AS id, '' AS ordered
ORDER BY id
LIMIT toInteger($limit)

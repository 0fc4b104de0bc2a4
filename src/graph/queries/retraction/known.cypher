// Which ids of this kind are there? Only to name the nearest to one that is unknown. (UnionNodeByLabelsScan: the nearest may be any)
MATCH (known:Claim|Document)
WHERE $label IN labels(known)
RETURN known.id AS id
ORDER BY id
LIMIT toInteger($limit)

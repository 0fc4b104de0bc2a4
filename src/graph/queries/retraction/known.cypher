// Which ids of this kind are there? Only to name the nearest to one that is unknown. A scan of one label.
MATCH (known:Claim|Document)
WHERE $label IN labels(known)
RETURN known.id AS id
ORDER BY id
LIMIT toInteger($limit)

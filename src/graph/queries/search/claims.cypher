// Which claims state something with every word of this, in some form? Best first. Without a day all that match are asked for at once.
CALL db.index.fulltext.queryNodes('loophole_claim_statement', $text, $options) YIELD node AS claim, score
WITH claim, score
WHERE claim.possible <= $day
RETURN claim.id AS id
ORDER BY score DESC, id
LIMIT toInteger($limit)

// Which claims stand in these documents?
UNWIND $ids AS documentId
MATCH (claim:Claim)-[:STATED_IN]->(:Document {id: documentId})
RETURN DISTINCT claim.id AS id
ORDER BY id
LIMIT toInteger($limit)

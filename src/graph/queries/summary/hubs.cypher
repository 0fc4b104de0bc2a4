// About which entities are there very many claims? (NodeByLabelScan: every entity may be one)
MATCH (hub:Entity {dataset: $dataset})
// Degrees are stored.
WHERE COUNT { (hub)<-[:SUBJECT]-() } + COUNT { (hub)<-[:OBJECT]-() } >= toInteger($hubClaims)
RETURN hub.id AS id

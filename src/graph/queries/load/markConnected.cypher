// Which entities has a relationship tied to another? They are told so, a stretch of ids at a time.
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.dataset = $dataset
WITH entity
ORDER BY entity.id
LIMIT toInteger($limit)
SET entity.connected = EXISTS { MATCH (entity)-[r]-(:Entity) WHERE r.id IS NOT NULL }
RETURN max(entity.id) AS last

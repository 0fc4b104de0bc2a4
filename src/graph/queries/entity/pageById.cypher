// Which entities are there, by id? Ids of a noun share its prefix, so a noun is a range of ids.
MATCH (entity:Entity)
WHERE
  entity.id > $afterId AND entity.id < $end AND
  ($kinds IS NULL OR entity.noun IN $kinds) AND
  ($ids IS NULL OR entity.id IN $ids) AND
  ($contains IS NULL OR toLower(entity.name) CONTAINS toLower($contains)) AND
  ($background OR entity.connected)
WITH entity
ORDER BY entity.id
LIMIT toInteger($limit)
RETURN entity.id AS id, entity.name AS name
ORDER BY id

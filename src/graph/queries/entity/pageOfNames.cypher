// Which entities of these names are there, by id or by name? Each name is found in an index.
UNWIND $kinds AS kind
MATCH (entity:Entity)
USING INDEX entity:Entity(noun, connected, name, id)
WHERE
  // An index of several properties is used only where each is asked about.
  entity.noun = kind AND entity.connected IN [true, NOT $background] AND entity.name IN $names AND entity.id IS NOT NULL AND
  ($ids IS NULL OR entity.id IN $ids) AND
  ($contains IS NULL OR toLower(entity.name) CONTAINS toLower($contains))
WITH entity, CASE WHEN $byName THEN entity.name ELSE '' END AS key
WHERE key > $afterName OR (key = $afterName AND entity.id > $afterId)
WITH entity, key
ORDER BY key, entity.id
LIMIT toInteger($limit)
RETURN entity.id AS id, entity.name AS name
ORDER BY key, id

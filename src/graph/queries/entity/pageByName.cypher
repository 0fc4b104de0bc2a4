// Which entities are there, by name? Those of each noun, connected or not, in the order of an index.
UNWIND $kinds AS kind
UNWIND CASE WHEN $background THEN [true, false] ELSE [true] END AS connected
CALL (kind, connected) {
  MATCH (entity:Entity)
  USING INDEX entity:Entity(noun, connected, name, id)
  WHERE
    // An index of several properties is used only where each is asked about.
    entity.noun = kind AND entity.connected = connected AND entity.id IS NOT NULL AND
    entity.name >= $afterName AND
    // CASE, as the planner makes two scans of an OR.
    CASE WHEN entity.name = $afterName THEN entity.id > $afterId ELSE true END AND
    ($ids IS NULL OR entity.id IN $ids) AND
    ($contains IS NULL OR toLower(entity.name) CONTAINS toLower($contains))
  RETURN entity
  ORDER BY entity.noun, entity.connected, entity.name, entity.id
  LIMIT toInteger($limit)
}
WITH entity
ORDER BY entity.name, entity.id
LIMIT toInteger($limit)
RETURN entity.id AS id, entity.name AS name
ORDER BY name, id

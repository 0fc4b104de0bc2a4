// Which entities has a relationship tied to another, and on what do relationships from them rest, in which days? They are told so, a stretch of ids at a time.
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.dataset = $dataset
WITH entity
ORDER BY entity.id
LIMIT toInteger($limit)
CALL (entity) {
  MATCH (entity)-[r]->(:Entity)
  UNWIND r.restsOn AS one
  WITH split(one, ' ') AS parts
  WITH parts[0] AS reliance, min(parts[1]) AS since, max(parts[2]) AS until
  RETURN collect([reliance, since + ' ' + until]) AS spans
}
SET
  entity.connected = EXISTS { MATCH (entity)-[r]-(:Entity) WHERE r.id IS NOT NULL },
  // In the order of the ids of relationships, which begin so.
  entity.restsOnSpeaker = entity.id + '| ' + [span IN spans WHERE span[0] = 'ONE_SPEAKER'][0][1],
  entity.restsOnPublisher = entity.id + '| ' + [span IN spans WHERE span[0] = 'ONE_PUBLISHER'][0][1],
  entity.restsOnPrediction = entity.id + '| ' + [span IN spans WHERE span[0] = 'PREDICTION'][0][1]
RETURN max(entity.id) AS last

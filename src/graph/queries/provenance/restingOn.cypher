// Which relationships rest on this, so that they would fall without it? Entities from which some do come in the order of an index, which is that of the relationships.
// Their ids begin with that of the entity. Nothing is found at null.
WITH CASE $after WHEN '' THEN '' ELSE split($after, '|')[0] + '|' END AS start
CALL (start) {
  MATCH (from:Entity)
  USING INDEX from:Entity(restsOnSpeaker)
  WHERE
    from.restsOnSpeaker >= CASE $reliance WHEN 'ONE_SPEAKER' THEN start END AND
    split(from.restsOnSpeaker, ' ')[1] <= $day AND $day < split(from.restsOnSpeaker, ' ')[2]
  MATCH (from)-[r]->(:Entity)
  WHERE
    r.id > $after AND
    $rests(r)
  RETURN r.id AS id
  ORDER BY from.restsOnSpeaker, id
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (from:Entity)
  USING INDEX from:Entity(restsOnPublisher)
  WHERE
    from.restsOnPublisher >= CASE $reliance WHEN 'ONE_PUBLISHER' THEN start END AND
    split(from.restsOnPublisher, ' ')[1] <= $day AND $day < split(from.restsOnPublisher, ' ')[2]
  MATCH (from)-[r]->(:Entity)
  WHERE
    r.id > $after AND
    $rests(r)
  RETURN r.id AS id
  ORDER BY from.restsOnPublisher, id
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (from:Entity)
  USING INDEX from:Entity(restsOnPrediction)
  WHERE
    from.restsOnPrediction >= CASE $reliance WHEN 'PREDICTION' THEN start END AND
    split(from.restsOnPrediction, ' ')[1] <= $day AND $day < split(from.restsOnPrediction, ' ')[2]
  MATCH (from)-[r]->(:Entity)
  WHERE
    r.id > $after AND
    $rests(r)
  RETURN r.id AS id
  ORDER BY from.restsOnPrediction, id
  LIMIT toInteger($limit)
}
RETURN id
ORDER BY id
LIMIT toInteger($limit)

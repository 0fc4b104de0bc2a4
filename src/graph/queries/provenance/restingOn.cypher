// Which relationships rest on this, so that they would fall without it? (AllRelationshipsScan: the types are many)
MATCH (from:Entity)-[r]->(to:Entity)
WHERE
  r.id > $after AND
  $reliance IN r.restsOn AND
  ($about IS NULL OR from.id = $about OR to.id = $about) AND
  r.knownUntil IS NULL
RETURN r.id AS id
ORDER BY id
LIMIT toInteger($limit)

// Which relationships rest on this, so that they would fall without it? (NodeByLabelScan: the types are many)
MATCH (from:Entity)-[r]->(to:Entity)
WHERE
  r.id > $after AND
  // Each is a reliance, the day from which it holds, and the day from which it does no longer.
  any(one IN r.restsOn WHERE split(one, ' ')[0] = $reliance AND split(one, ' ')[1] <= $day AND $day < split(one, ' ')[2]) AND
  ($about IS NULL OR from.id = $about OR to.id = $about)
RETURN r.id AS id
ORDER BY id
LIMIT toInteger($limit)

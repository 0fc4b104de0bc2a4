// Which relationships of an entity rest on this, so that they would fall without it?
MATCH (:Entity {id: $about})-[r]-(:Entity)
WHERE
  r.id > $after AND
  // Each is a reliance, the day from which it holds, and the day from which it does no longer.
  $rests(r)
RETURN r.id AS id
ORDER BY id
LIMIT toInteger($limit)

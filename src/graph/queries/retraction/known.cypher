// Which ids of this kind are there? Only to name the nearest to one that is unknown.
CALL () {
  // Nothing is after null.
  MATCH (known:Claim)
  WHERE known.id > CASE $label WHEN 'Claim' THEN '' END
  RETURN known.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (known:Document)
  WHERE known.id > CASE $label WHEN 'Document' THEN '' END
  RETURN known.id AS id
  ORDER BY id
  LIMIT toInteger($limit)
}
RETURN id
ORDER BY id

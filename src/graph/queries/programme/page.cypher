// Which programmes are there, by id?
MATCH (programme:Programme)
WHERE programme.edition IN $editions AND programme.id > $after
RETURN programme.id AS id
ORDER BY id
LIMIT toInteger($limit)

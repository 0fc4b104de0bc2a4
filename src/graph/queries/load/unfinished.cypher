// Is there the rest of a fill that was killed?
MATCH (dataset:Dataset {id: $id})
WHERE dataset.version IS NULL
RETURN dataset.id AS id

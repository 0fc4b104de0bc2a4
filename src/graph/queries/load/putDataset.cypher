// Which corpus is this, and when was it loaded?
MERGE (dataset:Dataset {id: $id})
SET dataset = $properties, dataset.id = $id, dataset.loadedAt = toString(datetime())

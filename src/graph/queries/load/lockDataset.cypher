// Which version is held, now that other loads wait?
MATCH (dataset:Dataset {id: $id})
SET dataset.version = dataset.version
RETURN dataset.version AS version

// The files are others, and come to what the graph holds.
MATCH (dataset:Dataset {id: $id, version: $version})
SET dataset.digest = $digest

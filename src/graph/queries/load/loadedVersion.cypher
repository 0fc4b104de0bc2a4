// Which version of this dataset does the graph hold, and of which files?
MATCH (dataset:Dataset {id: $id})
RETURN dataset.version AS version, dataset.digest AS digest

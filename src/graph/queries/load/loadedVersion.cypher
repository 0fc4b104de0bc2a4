// Which version of this dataset does the graph hold?
MATCH (dataset:Dataset {id: $id})
RETURN dataset.version AS version

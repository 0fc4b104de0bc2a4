// Which version of the corpus and which editions of lists does an answer come from? (NodeByLabelScan: lists are few)
OPTIONAL MATCH (dataset:Dataset {id: $id})
OPTIONAL MATCH (list:SanctionsList)
WITH dataset, list
ORDER BY list.id
RETURN dataset.version AS version, dataset.loadedAt AS loadedAt, collect(list.edition) AS editions

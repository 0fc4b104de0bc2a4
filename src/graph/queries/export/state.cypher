// Which version of the corpus and which editions of lists are current? (NodeByLabelScan: lists are few)
OPTIONAL MATCH (dataset:Dataset {id: $corpus})
OPTIONAL MATCH (list:SanctionsList)
WITH dataset, list
ORDER BY list.id
WITH dataset, collect(list.edition) AS editions
RETURN reduce(state = coalesce(dataset.version + ' ' + dataset.loadedAt, ''), edition IN editions | state + ' ' + edition) AS state, editions

// Is there a node of the dataset? It has no version until it is whole.
MERGE (dataset:Dataset {id: $id})
ON CREATE SET dataset.dataset = $id

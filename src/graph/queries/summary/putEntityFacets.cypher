// How many entities of each noun are there, connected or not? (NodeByLabelScan: all are counted)
MATCH (entity:Entity {dataset: $dataset})
WITH entity.noun AS noun, entity.connected AS connected, count(entity) AS total
CREATE (facet:EntityFacet)
SET facet = {id: noun + ' ' + connected, dataset: $dataset, noun: noun, connected: connected, total: total}

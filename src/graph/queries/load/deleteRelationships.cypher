// Take out every relationship of our types between two nodes of ours; the load makes them anew. (UnionNodeByLabelsScan: all of them go)
MATCH (n:Entity|Document|Claim|Gap {dataset: $dataset})-[r]->(m:Entity|Document|Claim|Gap {dataset: $dataset})
WHERE type(r) IN $types
DELETE r

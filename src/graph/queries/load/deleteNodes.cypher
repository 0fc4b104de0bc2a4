// Take out the nodes of ours that have left the files. A foreign relationship to one of them fails the load: it is not ours to delete. (UnionNodeByLabelsScan: every node may have left)
MATCH (n:Entity|Document|Claim|Gap|Rule {dataset: $dataset})
WHERE NOT n.id IN $ids
DELETE n

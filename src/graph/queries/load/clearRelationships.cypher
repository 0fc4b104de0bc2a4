// Take out the relationships of our types that a load which was killed has left, in small transactions. (UnionNodeByLabelsScan: all of ours)
MATCH (n:Entity|Document|Claim|Gap {dataset: $dataset})-[r]->(:Entity|Document|Claim|Gap {dataset: $dataset})
WHERE type(r) IN $types
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS

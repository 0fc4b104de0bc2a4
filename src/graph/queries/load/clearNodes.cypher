// Take out the nodes of ours that a load which was killed has left, in small transactions. (UnionNodeByLabelsScan: all of ours)
MATCH (n:Entity|Document|Claim|Gap|Rule {dataset: $dataset})
CALL (n) {
  DELETE n
} IN TRANSACTIONS OF 10000 ROWS

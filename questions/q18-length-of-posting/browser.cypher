// What is the usual length of a posting, and how did the stay order change it?
MATCH p = (:StateOrder {id: 'state-order:dprk-overstay-2019'})-[:APPLIES_TO]->(:WorkerGroup)-[:SUBSET_OF*1..2]->(:WorkerGroup)<-[:SUBJECT]-(:Claim {predicate: 'ROTATES_AFTER'})
RETURN p
UNION
MATCH p = (:StateOrder {id: 'state-order:dprk-overstay-2019'})-[:INSTRUCTS]->(:Entity)
RETURN p

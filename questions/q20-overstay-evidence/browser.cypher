// What is the evidence that workers overstay, and what speaks against it?
MATCH p = (:StateOrder)-[:INSTRUCTS]->(:Entity)
RETURN p
UNION
MATCH p = (:Concept {id: 'concept:overstay'})<-[:HAS_STATUS]-(:WorkerGroup)-[:USES_METHOD]->(:EvasionMethod)
RETURN p
UNION
MATCH p = (:WorkerGroup)<-[:SUBJECT]-(:Claim)-[:CONTRADICTS]-(:Claim)-[:OBJECT]->(:Concept {id: 'concept:overstay'})
RETURN p

// What legal risk do overstayers run, according to whom?
MATCH p = (:WorkerGroup)-[:FACES]->(:Concept {id: 'concept:arrest-as-illegal-migrant'})
RETURN p
UNION
MATCH p = (:Authority)-[:TOLERATES]->(:EvasionMethod)
RETURN p
UNION
MATCH p = (:Concept {id: 'concept:overstay'})<-[:SUBJECT]-(:Claim)-[:STATED_IN]->(:Document)
RETURN p

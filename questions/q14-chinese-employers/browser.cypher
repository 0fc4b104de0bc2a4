// What do Chinese employers do or want?
MATCH p = (:Employer)-[:OBJECTS_TO]->(:EvasionMethod)-[:CAUSES]->(:Concept)
RETURN p
UNION
MATCH p = (:Employer)-[:USES_METHOD]->(:EvasionMethod)
RETURN p
UNION
MATCH p = (:WorkerGroup)-[:WORKS_FOR]->(:Employer)
RETURN p

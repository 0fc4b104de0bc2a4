// In which sectors or facilities are the workers said to work?
MATCH p = (:WorkerGroup)-[:WORKS_AT|DISPATCHED_TO]->(:Facility)
RETURN p

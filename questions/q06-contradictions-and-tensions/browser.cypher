// Which claims contradict each other?
MATCH p = (:Claim)-[:CONTRADICTS|TENSION]->(:Claim)
RETURN p

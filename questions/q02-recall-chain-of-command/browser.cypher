// Who is in the chain of command of the recall order?
MATCH p = (:Regime)-[:ISSUED_ORDER]->(o:StateOrder {id: 'state-order:dprk-recall-2019'})-[:TRANSMITTED_VIA]->(:Embassy)
RETURN p
UNION
MATCH p = (o:StateOrder {id: 'state-order:dprk-recall-2019'})-[:DELIVERED_TO]->(:RoleGroup)-[:MANAGES]->(:WorkerGroup)
RETURN p
UNION
MATCH p = (o:StateOrder {id: 'state-order:dprk-recall-2019'})-[:DELIVERED_TO]->(:WorkerGroup)
RETURN p

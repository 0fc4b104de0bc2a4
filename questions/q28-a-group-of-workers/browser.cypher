// What is reported of a certain group of workers: permits, places, employers, methods?
MATCH p = (:WorkerGroup {id: 'worker-group:dprk-workers-china'})-[:ENTERED_WITH|NOT_ENTERED_WITH|WORKS_ON_VISA|RECEIVES|HAS_STATUS]->(:Entity)
RETURN p
UNION
MATCH p = (:WorkerGroup {id: 'worker-group:dprk-workers-china'})-[:DISPATCHED_TO|LOCATED_IN|CONCENTRATED_IN|REMAINS_IN|RETURNED_TO|NEVER_BEFORE_IN|WORKS_AT]->(:Entity)
RETURN p
UNION
MATCH p = (:WorkerGroup {id: 'worker-group:dprk-workers-china'})-[:WORKS_FOR|USES_METHOD]->(:Entity)
RETURN p

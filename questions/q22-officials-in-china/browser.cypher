// What is said about North Korean officials in China?
MATCH p = (:RoleGroup {id: 'role-group:dprk-officials-china'})-[:HAS_TREND]->(:Concept)
RETURN p
UNION
MATCH p = (:RoleGroup {id: 'role-group:dprk-nationals-china'})-[:USES_METHOD]->(:EvasionMethod)-[:MOTIVATED_BY]->(:Provision)
RETURN p
UNION
MATCH p = (:RoleGroup {id: 'role-group:dprk-nationals-china'})<-[:SUBJECT]-(:Claim {predicate: 'PRESENT_FOR'})
RETURN p

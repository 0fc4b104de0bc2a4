// What do Chinese authorities do, at which level?
MATCH p = (:Authority)-[:STOPPED_ISSUING|TOLERATES]->(:Entity)
RETURN p
UNION
MATCH p = (:RoleGroup)-[:RECEIVES]->(:VisaType)
RETURN p

// Who and what gets round a certain provision, and what does it test?
MATCH p = (:Provision {id: 'provision:unscr-2397-repatriation'})<-[:CIRCUMVENTS]-(:EvasionMethod)-[:ENABLED_BY]->(:VisaType)
RETURN p
UNION
MATCH p = (:Provision {id: 'provision:unscr-2397-repatriation'})<-[:CIRCUMVENTS]-(:EvasionMethod)<-[:USES_METHOD]-(:Entity)
RETURN p
UNION
MATCH p = (:Provision {id: 'provision:unscr-2397-repatriation'})<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->()
WHERE c.predicate IN ['IN_PARAGRAPH', 'HAS_TEST', 'LEGAL_VIEW']
RETURN p

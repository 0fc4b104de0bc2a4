// Which parties have a name that holds this? (NodeIndexContainsScan: a text index finds it by its trigrams)
MATCH (name:PartyName)
WHERE name.key CONTAINS $key AND name.edition IN $editions
MATCH (name)<-[:HAS_NAME]-(party:ListedParty)
RETURN DISTINCT party.id AS id, party.name AS name

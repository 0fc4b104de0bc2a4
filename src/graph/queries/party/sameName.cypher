// Which parties have a name with this key?
MATCH (name:PartyName {key: $key})<-[:HAS_NAME]-(party:ListedParty)
WHERE name.edition IN $editions
RETURN party.id AS id, name.full AS full, name.key AS key, name.parts AS parts, name.type AS type, name.quality AS quality, name.script AS script
ORDER BY id, name.position
LIMIT toInteger($limit)

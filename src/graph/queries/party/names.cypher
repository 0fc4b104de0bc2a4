// What are these parties called?
MATCH (party:ListedParty)-[:HAS_NAME]->(name:PartyName)
WHERE party.edition IN $editions AND party.id IN $ids
RETURN party.id AS parentId, name.full AS full, name.parts AS parts, name.type AS type, name.quality AS quality, name.script AS script
ORDER BY parentId, name.position

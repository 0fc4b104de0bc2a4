// Which designations do these parties have?
MATCH (party:ListedParty)-[:DESIGNATED]->(designation:Designation)
WHERE party.edition IN $editions AND party.id IN $ids
RETURN party.id AS parentId, designation.id AS id
ORDER BY parentId, id

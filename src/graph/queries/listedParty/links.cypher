// To which parties of its list does a link of these parties certainly lead?
MATCH (party:ListedParty)-[link:LINKED_TO]->(other:ListedParty)
WHERE party.edition IN $editions AND party.id IN $ids
RETURN party.id AS parentId, link.position AS position, link.resolvedBy AS resolvedBy, other.id AS toId
ORDER BY parentId, position

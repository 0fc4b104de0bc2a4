// Which identity documents do these parties have?
MATCH (party:ListedParty)-[:IDENTIFIED_BY]->(document:IdentityDocument)
WHERE party.edition IN $editions AND party.id IN $ids
RETURN
  party.id AS parentId,
  document.type AS type,
  document.number AS number,
  document.country AS country,
  document.issued AS issued,
  document.expires AS expires,
  document.note AS note
ORDER BY parentId, document.position

// Which identity documents do these parties have?
MATCH (party:ListedParty)-[:IDENTIFIED_BY]->(document:IdentityDocument)
WHERE party.edition IN $editions AND party.id IN $ids
RETURN
  party.id AS parentId,
  document.type AS type,
  document.subtype AS subtype,
  document.number AS number,
  document.country AS country,
  document.issuedInText AS issuedInText,
  document.issuedInCountry AS issuedInCountry,
  document.issuedInNote AS issuedInNote,
  document.issued AS issued,
  document.expires AS expires,
  document.note AS note
ORDER BY parentId, document.position

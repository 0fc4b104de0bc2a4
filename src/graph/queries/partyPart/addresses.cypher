// Which addresses do these parties have?
MATCH (party:ListedParty)-[:HAS_ADDRESS]->(address:Address)
WHERE party.edition IN $editions AND party.id IN $ids
RETURN
  party.id AS parentId,
  address.text AS text,
  address.street AS street,
  address.city AS city,
  address.region AS region,
  address.postalCode AS postalCode,
  address.country AS country,
  address.note AS note
ORDER BY parentId, address.position

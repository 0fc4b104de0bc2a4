// Which parties have an identity document of this number?
MATCH (document:IdentityDocument {key: $key})<-[:IDENTIFIED_BY]-(party:ListedParty)
WHERE party.edition IN $editions
RETURN DISTINCT party.id AS id, party.name AS name

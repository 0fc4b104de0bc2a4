// How many parties are designated under each programme of an edition?
MATCH (programme:Programme)
WHERE programme.edition = $edition
SET programme.parties = COUNT { MATCH (programme)<-[:UNDER]-(:Designation)<-[:DESIGNATED]-(party:ListedParty) RETURN DISTINCT party }

// How many parties are designated under each programme of an edition?
MATCH (programme:Programme)
WHERE
  // An index of several properties is used only where each is asked about.
  programme.edition = $edition AND programme.id IS NOT NULL
SET programme.parties = COUNT { MATCH (programme)<-[:UNDER]-(:Designation)<-[:DESIGNATED]-(party:ListedParty) RETURN DISTINCT party }

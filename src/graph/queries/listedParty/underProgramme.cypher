// Which parties are designated under this programme?
MATCH (programme:Programme)
WHERE
  // An index of several properties is used only where each is asked about.
  programme.edition IN $editions AND programme.id IS NOT NULL AND programme.key = $programme
MATCH (programme)<-[:UNDER]-(:Designation)<-[:DESIGNATED]-(party:ListedParty)
RETURN DISTINCT party.id AS id, party.name AS name

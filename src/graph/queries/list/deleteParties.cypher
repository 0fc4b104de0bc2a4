// Take out some parties of an edition, with all that is said of them.
MATCH (party:ListedParty)
WHERE
  // An index of several properties is used only where each is asked about.
  party.edition = $edition AND party.id IS NOT NULL
WITH party
LIMIT toInteger($limit)
OPTIONAL MATCH (party)-[:HAS_NAME|HAS_ADDRESS|IDENTIFIED_BY|DESIGNATED]->(part)
WITH party, collect(part) AS parts
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE party
RETURN count(*) AS deleted

// Take out some parties of an edition, with all that is said of them.
MATCH (party:ListedParty)
WHERE party.edition = $edition
WITH party
LIMIT toInteger($limit)
OPTIONAL MATCH (party)-[:HAS_NAME|HAS_ADDRESS|IDENTIFIED_BY|DESIGNATED]->(part)
WITH party, collect(part) AS parts
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE party
RETURN count(*) AS deleted

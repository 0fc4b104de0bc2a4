// Write parties of one edition, with all that is said of them.
UNWIND $rows AS row
CREATE (party:ListedParty)
SET party = row.party
FOREACH (name IN row.names | CREATE (party)-[:HAS_NAME]->(node:PartyName) SET node = name)
FOREACH (address IN row.addresses | CREATE (party)-[:HAS_ADDRESS]->(node:Address) SET node = address)
FOREACH (document IN row.documents | CREATE (party)-[:IDENTIFIED_BY]->(node:IdentityDocument) SET node = document)
FOREACH (designation IN row.designations |
  MERGE (programme:Programme {edition: designation.programme.edition, id: designation.programme.id})
    ON CREATE SET programme = designation.programme
  CREATE (party)-[:DESIGNATED]->(node:Designation)-[:UNDER]->(programme)
  SET node = designation.properties
)

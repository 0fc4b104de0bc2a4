// What do the current editions of lists say of their parties, whole? Each in the order of its index.
MATCH (party:ListedParty)
WHERE
  // An index of several properties is used only where each is asked about.
  party.edition = $edition AND party.id IS NOT NULL
WITH party
ORDER BY party.edition, party.id
RETURN
  properties(party) AS party,
  [(party)-[:HAS_NAME]->(name:PartyName) | properties(name)] AS names,
  [(party)-[:HAS_ADDRESS]->(address:Address) | properties(address)] AS addresses,
  [(party)-[:IDENTIFIED_BY]->(document:IdentityDocument) | properties(document)] AS documents,
  [(party)-[:DESIGNATED]->(designation:Designation) | properties(designation)] AS designations,
  [(party)-[link:LINKED_TO]->(other:ListedParty) | [link.position, other.id]] AS links

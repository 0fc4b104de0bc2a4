// Which party of this edition does a link certainly mean? By the id that the list gives, or as the only party with exactly this primary name.
UNWIND $links AS link
MATCH (from:ListedParty {edition: $edition, id: link.id})
OPTIONAL MATCH (given:ListedParty {edition: $edition, id: link.partyId})
CALL (link) {
  OPTIONAL MATCH (named:ListedParty {edition: $edition, name: link.name})
  WHERE
    // An index of several properties is used only where each is asked about.
    named.id IS NOT NULL AND link.partyId IS NULL
  RETURN collect(named) AS named
}
WITH from, link, CASE WHEN given IS NOT NULL THEN given WHEN size(named) = 1 THEN named[0] END AS to, given IS NOT NULL AS byId
WHERE to IS NOT NULL AND to <> from
CREATE (from)-[:LINKED_TO {type: link.type, position: link.position, resolvedBy: CASE WHEN byId THEN 'LIST_ID' ELSE 'EXACT_NAME' END}]->(to)

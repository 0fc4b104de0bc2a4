// Which parties of the current edition does a new one not have?
MATCH (old:ListedParty)
WHERE old.edition = $held AND old.id > $after
WITH old
ORDER BY old.edition, old.id
LIMIT toInteger($limit)
WITH old, NOT EXISTS { MATCH (:ListedParty {edition: $edition, id: old.id}) } AS gone
FOREACH (_ IN CASE WHEN gone THEN [1] ELSE [] END |
  CREATE (change:PartyChange {edition: $edition, dataset: $dataset, partyId: old.id, name: old.name})
  SET change.before = old.content
)
RETURN max(old.id) AS last, count(old) AS count, count(CASE WHEN gone THEN 1 END) AS removed

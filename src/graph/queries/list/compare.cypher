// Which parties of a new edition are new or amended beside the edition that is current, and since when are they as they are?
MATCH (party:ListedParty)
WHERE party.edition = $edition AND party.id > $after
WITH party
ORDER BY party.edition, party.id
LIMIT toInteger($limit)
OPTIONAL MATCH (old:ListedParty {edition: $held, id: party.id})
WITH party, old, old IS NOT NULL AND old.content = party.content AS same
SET
  party.seenOn = CASE WHEN old IS NULL THEN $day ELSE old.seenOn END,
  party.changedOn = CASE WHEN same THEN old.changedOn ELSE $day END
FOREACH (_ IN CASE WHEN $held IS NULL OR same THEN [] ELSE [1] END |
  CREATE (change:PartyChange {edition: $edition, dataset: $dataset, partyId: party.id, name: party.name})
  SET change.before = old.content, change.after = party.content
)
RETURN
  max(party.id) AS last,
  count(party) AS count,
  count(CASE WHEN old IS NULL THEN 1 END) AS added,
  count(CASE WHEN old IS NOT NULL AND NOT same THEN 1 END) AS amended

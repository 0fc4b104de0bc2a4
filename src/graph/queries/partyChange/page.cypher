// What happened to parties in the versions of these editions, which follow one another? First and last state of each party.
UNWIND range(0, size($editions) - 1) AS at
MATCH (change:PartyChange)
WHERE change.edition = $editions[at] AND change.partyId > $after
WITH change, at
ORDER BY at
WITH change.partyId AS partyId, collect(change) AS changes
WITH partyId, changes[0] AS first, changes[-1] AS last
WHERE coalesce(first.before, []) <> coalesce(last.after, [])
RETURN partyId, last.name AS name, first.before AS before, last.after AS after
ORDER BY partyId
LIMIT toInteger($limit)

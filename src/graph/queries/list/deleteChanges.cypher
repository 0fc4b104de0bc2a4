// Take out the changes that led to an edition, unless it was ever current.
OPTIONAL MATCH (version:ListVersion)
WHERE version.edition = $edition
WITH count(version) AS versions
WHERE versions = 0
MATCH (change:PartyChange)
WHERE change.edition = $edition
DELETE change

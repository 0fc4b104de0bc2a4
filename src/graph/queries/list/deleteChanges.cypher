// Take out the changes that led to an edition, unless it was ever current. (NodeByLabelScan: one node for each import)
OPTIONAL MATCH (version:ListVersion)
WHERE version.edition = $edition
WITH count(version) AS versions
WHERE versions = 0
MATCH (change:PartyChange)
WHERE
  // An index of several properties is used only where each is asked about.
  change.edition = $edition AND change.partyId IS NOT NULL
DELETE change

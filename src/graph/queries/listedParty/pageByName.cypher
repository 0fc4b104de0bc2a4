// Which listed parties are there, by primary name? Each edition in the order of its index.
UNWIND $editions AS edition
CALL (edition) {
  MATCH (party:ListedParty)
  USING INDEX party:ListedParty(edition, name, id)
  WHERE
    // An index of several properties is used only where each is asked about.
    party.edition = edition AND party.id IS NOT NULL AND
    party.name >= $afterName AND
    // CASE, as the planner makes two scans of an OR.
    CASE WHEN party.name = $afterName THEN party.id > $afterId ELSE true END AND
    ($kinds IS NULL OR party.kind IN $kinds) AND
    CASE
      WHEN $day IS NULL OR party.listedOn <= $day OR (party.undated AND party.seenOn <= $day) THEN 'LISTED'
      WHEN party.undated THEN 'NOT_KNOWN'
      ELSE 'NOT_YET'
    END IN $listed
  RETURN party
  ORDER BY party.edition, party.name, party.id
  LIMIT toInteger($limit)
}
RETURN party.id AS id, party.name AS name
ORDER BY name, id
LIMIT toInteger($limit)

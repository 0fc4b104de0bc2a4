// Which listed parties are there, by id? Each edition in the order of its index.
UNWIND $editions AS edition
CALL (edition) {
  MATCH (party:ListedParty)
  WHERE
    party.edition = edition AND
    party.id > $afterId AND
    ($kinds IS NULL OR party.kind IN $kinds) AND
    CASE
      WHEN $day IS NULL OR party.listedOn <= $day OR (party.undated AND party.seenOn <= $day) THEN 'LISTED'
      WHEN party.undated THEN 'NOT_KNOWN'
      ELSE 'NOT_YET'
    END IN $listed
  RETURN party
  ORDER BY party.edition, party.id
  LIMIT toInteger($limit)
}
RETURN party.id AS id, party.name AS name
ORDER BY id
LIMIT toInteger($limit)

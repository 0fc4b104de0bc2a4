// Which of these listed parties fit? By the ids that an index has found.
MATCH (party:ListedParty)
WHERE
  party.edition IN $editions AND
  party.id IN $ids AND
  ($kinds IS NULL OR party.kind IN $kinds) AND
  CASE
    WHEN $day IS NULL OR party.listedOn <= $day OR (party.undated AND party.seenOn <= $day) THEN 'LISTED'
    WHEN party.undated THEN 'NOT_KNOWN'
    ELSE 'NOT_YET'
  END IN $listed
RETURN party.id AS id, party.name AS name

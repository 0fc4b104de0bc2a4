// How many listed parties are there?
MATCH (party:ListedParty)
WHERE
  // An index of several properties is used only where each is asked about.
  party.edition IN $editions AND party.id IS NOT NULL AND
  ($kinds IS NULL OR party.kind IN $kinds) AND
  CASE
    WHEN $day IS NULL OR party.listedOn <= $day OR (party.undated AND party.seenOn <= $day) THEN 'LISTED'
    WHEN party.undated THEN 'NOT_KNOWN'
    ELSE 'NOT_YET'
  END IN $listed
RETURN count(party) AS total

// How many designations are there?
MATCH (party:ListedParty)-[:DESIGNATED]->(designation:Designation)
WHERE
  // An index of several properties is used only where each is asked about.
  designation.edition IN $editions AND designation.id IS NOT NULL AND
  ($programme IS NULL OR designation.programme = $programme) AND
  ($listedFrom IS NULL OR $listedFrom <= designation.listedOn <= $listedTo) AND
  CASE
    WHEN $day IS NULL OR designation.listedOn <= $day OR (designation.listedOn IS NULL AND party.changedOn <= $day) THEN 'LISTED'
    WHEN designation.listedOn IS NULL THEN 'NOT_KNOWN'
    ELSE 'NOT_YET'
  END IN $listed
RETURN count(designation) AS total

// How many designations are there?
MATCH (party:ListedParty)-[:DESIGNATED]->(designation:Designation)
WHERE
  designation.edition IN $editions AND
  ($programme IS NULL OR designation.programme = $programme) AND
  ($listedFrom IS NULL OR $listedFrom <= designation.listedOn <= $listedTo) AND
  CASE
    WHEN $day IS NULL OR designation.listedOn <= $day OR (designation.listedOn IS NULL AND party.changedOn <= $day) THEN 'LISTED'
    WHEN designation.listedOn IS NULL THEN 'NOT_KNOWN'
    ELSE 'NOT_YET'
  END IN $listed
RETURN count(designation) AS total

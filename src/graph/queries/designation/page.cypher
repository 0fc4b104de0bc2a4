// Which designations are there, by id? Each edition in the order of its index.
UNWIND $editions AS edition
CALL (edition) {
  MATCH (designation:Designation)
  WHERE designation.edition = edition AND designation.id > $after
  MATCH (party:ListedParty)-[:DESIGNATED]->(designation)
  WHERE
    ($programme IS NULL OR designation.programme = $programme) AND
    ($listedFrom IS NULL OR $listedFrom <= designation.listedOn <= $listedTo) AND
    CASE
      WHEN $day IS NULL OR designation.listedOn <= $day OR (designation.listedOn IS NULL AND party.changedOn <= $day) THEN 'LISTED'
      WHEN designation.listedOn IS NULL THEN 'NOT_KNOWN'
      ELSE 'NOT_YET'
    END IN $listed
  RETURN designation
  ORDER BY designation.edition, designation.id
  LIMIT toInteger($limit)
}
RETURN designation.id AS id
ORDER BY id
LIMIT toInteger($limit)

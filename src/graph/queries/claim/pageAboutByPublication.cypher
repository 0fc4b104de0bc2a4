// Which claims about an entity are there, by the day from which they were possibly public? In the order of an index, so that no more of a hub is read than is wanted.
// Found by the subject, if one is named, else by the object, else by both. Nothing is found at null.
WITH coalesce($subject, CASE WHEN $object IS NULL THEN $about END) AS subject, CASE WHEN $subject IS NULL THEN coalesce($object, $about) END AS object
CALL (subject, object) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, possible, id)
  WHERE
    claim.subjectId = subject AND $afterOrdered <= claim.possible <= $day AND claim.id IS NOT NULL AND
    // CASE, as the planner makes two scans of an OR.
    CASE WHEN claim.possible = $afterOrdered THEN claim.id > $afterId ELSE true END AND
    ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
    ($object IS NULL OR claim.objectId = $object) AND
    $filtered(claim) AND
    $claimWanted(claim)
  RETURN claim.id AS id, claim.possible AS ordered
  ORDER BY claim.subjectId, ordered, id
  LIMIT toInteger($limit)
  // One about itself is found twice.
  UNION
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, possible, id)
  WHERE
    claim.objectId = object AND $afterOrdered <= claim.possible <= $day AND claim.id IS NOT NULL AND
    // CASE, as the planner makes two scans of an OR.
    CASE WHEN claim.possible = $afterOrdered THEN claim.id > $afterId ELSE true END AND
    ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
    ($object IS NULL OR claim.objectId = $object) AND
    $filtered(claim) AND
    $claimWanted(claim)
  RETURN claim.id AS id, claim.possible AS ordered
  ORDER BY claim.objectId, ordered, id
  LIMIT toInteger($limit)
}
RETURN id, ordered
ORDER BY ordered, id
LIMIT toInteger($limit)

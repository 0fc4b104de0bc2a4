// Which claims of a document or of a speaker are there, by id or by the day from which they were possibly public? Found from whichever is named first.
// Nothing is found at null, so that one of these finds claims.
WITH $document AS document, CASE WHEN $document IS NULL THEN $speaker END AS speaker
CALL (document, speaker) {
  MATCH (claim:Claim)-[:STATED_IN]->(:Document {id: document})
  RETURN claim, claim.id AS id, claim.possible AS published
  UNION ALL
  MATCH (claim:Claim {speakerId: speaker})
  RETURN claim, claim.id AS id, claim.possible AS published
}
WITH *, CASE WHEN $byPublication THEN published ELSE $afterPublished END AS ordered
WHERE
  (ordered > $afterPublished OR (ordered = $afterPublished AND id > $afterId)) AND
  ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
  ($subject IS NULL OR claim.subjectId = $subject) AND
  ($object IS NULL OR claim.objectId = $object) AND
  // Only what was not the start is looked at.
  (speaker IS NOT NULL OR $speaker IS NULL OR claim.speakerId = $speaker) AND
  $filtered(claim) AND
  published <= $day AND
  $claimWanted(claim)
RETURN id, ordered AS published
ORDER BY published, id
LIMIT toInteger($limit)

// How many claims of a document or of a speaker are there? Found from whichever is named first.
// Nothing is found at null, so that one of these finds claims.
WITH $document AS document, CASE WHEN $document IS NULL THEN $speaker END AS speaker
CALL (document, speaker) {
  MATCH (claim:Claim)-[:STATED_IN]->(:Document {id: document})
  RETURN claim
  UNION ALL
  MATCH (claim:Claim {speakerId: speaker})
  RETURN claim
}
WITH claim, speaker
WHERE
  claim.possible <= $day AND
  ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
  ($subject IS NULL OR claim.subjectId = $subject) AND
  ($object IS NULL OR claim.objectId = $object) AND
  // Only what was not the start is looked at.
  (speaker IS NOT NULL OR $speaker IS NULL OR claim.speakerId = $speaker) AND
  $filtered(claim) AND
  $claimWanted(claim)
RETURN count(claim) AS total

// Which claims of a document or of a speaker are there, by id or by the day from which they were possibly public? Found from whichever is named first.
// Nothing is found at null, so that one of these finds claims.
WITH $document AS document, CASE WHEN $document IS NULL THEN $speaker END AS speaker
CALL (document, speaker) {
  MATCH (claim:Claim)-[:STATED_IN]->(:Document {id: document})
  RETURN claim, claim.id AS id, claim.published AS published
  UNION ALL
  MATCH (claim:Claim {speakerId: speaker})
  RETURN claim, claim.id AS id, claim.published AS published
}
WITH *, CASE WHEN $byPublication THEN published ELSE $afterPublished END AS ordered
WHERE
  (ordered > $afterPublished OR (ordered = $afterPublished AND id > $afterId)) AND
  ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
  ($subject IS NULL OR claim.subjectId = $subject) AND
  ($object IS NULL OR claim.objectId = $object) AND
  // Only what was not the start is looked at.
  (speaker IS NOT NULL OR $speaker IS NULL OR claim.speakerId = $speaker) AND
  ($predicates IS NULL OR claim.predicate IN $predicates) AND
  ($sourceClasses IS NULL OR claim.sourceClass IN $sourceClasses) AND
  ($modalities IS NULL OR claim.modality IN $modalities) AND
  ($tenses IS NULL OR claim.tense IN $tenses) AND
  ($attributions IS NULL OR claim.attribution IN $attributions) AND
  ($lawStatuses IS NULL OR claim.lawStatus IN $lawStatuses) AND
  published <= $day AND
  ($known IS NULL OR
    CASE
      WHEN claim.withdrawnOn <= $day THEN 'WITHDRAWN'
      WHEN coalesce(claim.publishedLatest, '9999-12-31') <= $day THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END IN $known)
RETURN id, ordered AS published
ORDER BY published, id
LIMIT toInteger($limit)

// Which claims of a document, of a speaker or about an entity are there, by id or by the day from which they were possibly public? Found from whichever is named first.
// Nothing is found at null, so that one of these finds claims.
WITH
  $document AS document,
  CASE WHEN $document IS NULL THEN $speaker END AS speaker,
  CASE WHEN coalesce($document, $speaker) IS NULL THEN $subject END AS subject,
  CASE WHEN coalesce($document, $speaker, $subject) IS NULL THEN $object END AS object,
  CASE WHEN coalesce($document, $speaker, $subject, $object) IS NULL THEN $about END AS about
CALL (document, speaker, subject, object, about) {
  MATCH (claim:Claim)-[:STATED_IN]->(:Document {id: document})
  RETURN claim, claim.id AS id, claim.published AS published
  UNION ALL
  MATCH (claim:Claim {speakerId: speaker})
  RETURN claim, claim.id AS id, claim.published AS published
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, published, id)
  WHERE claim.subjectId = coalesce(subject, about) AND claim.published <= $day AND claim.id IS NOT NULL
  RETURN claim, claim.id AS id, claim.published AS published
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, published, id)
  WHERE claim.objectId = object AND claim.published <= $day AND claim.id IS NOT NULL
  RETURN claim, claim.id AS id, claim.published AS published
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, published, id)
  // One about itself is among the subjects.
  WHERE claim.objectId = about AND claim.published <= $day AND claim.id IS NOT NULL AND claim.subjectId <> about
  RETURN claim, claim.id AS id, claim.published AS published
}
WITH *, CASE WHEN $byPublication THEN published ELSE $afterPublished END AS ordered
WHERE
  (ordered > $afterPublished OR (ordered = $afterPublished AND id > $afterId)) AND
  // Only what was not the start is looked at.
  (about IS NOT NULL OR $about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
  (subject IS NOT NULL OR $subject IS NULL OR claim.subjectId = $subject) AND
  (object IS NOT NULL OR $object IS NULL OR claim.objectId = $object) AND
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

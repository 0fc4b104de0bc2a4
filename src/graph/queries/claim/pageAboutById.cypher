// Which claims about an entity are there, by id? In the order of an index, so that no more of a hub is read than is wanted.
// Found by the subject, if one is named, else by the object, else by both. Nothing is found at null.
WITH coalesce($subject, CASE WHEN $object IS NULL THEN $about END) AS subject, CASE WHEN $subject IS NULL THEN coalesce($object, $about) END AS object
CALL (subject, object) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, id)
  WHERE
    claim.subjectId = subject AND claim.id > $afterId AND claim.published <= $day AND
    ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
    ($object IS NULL OR claim.objectId = $object) AND
    ($predicates IS NULL OR claim.predicate IN $predicates) AND
    ($sourceClasses IS NULL OR claim.sourceClass IN $sourceClasses) AND
    ($modalities IS NULL OR claim.modality IN $modalities) AND
    ($tenses IS NULL OR claim.tense IN $tenses) AND
    ($attributions IS NULL OR claim.attribution IN $attributions) AND
    ($lawStatuses IS NULL OR claim.lawStatus IN $lawStatuses) AND
    ($known IS NULL OR
      CASE
        WHEN claim.withdrawnOn <= $day THEN 'WITHDRAWN'
        WHEN coalesce(claim.publishedLatest, '9999-12-31') <= $day THEN 'KNOWN'
        ELSE 'UNCERTAIN'
      END IN $known)
  RETURN claim.id AS id, '' AS published
  ORDER BY claim.subjectId, id
  LIMIT toInteger($limit)
  // One about itself is found twice.
  UNION
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, id)
  WHERE
    claim.objectId = object AND claim.id > $afterId AND claim.published <= $day AND
    ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
    ($object IS NULL OR claim.objectId = $object) AND
    ($predicates IS NULL OR claim.predicate IN $predicates) AND
    ($sourceClasses IS NULL OR claim.sourceClass IN $sourceClasses) AND
    ($modalities IS NULL OR claim.modality IN $modalities) AND
    ($tenses IS NULL OR claim.tense IN $tenses) AND
    ($attributions IS NULL OR claim.attribution IN $attributions) AND
    ($lawStatuses IS NULL OR claim.lawStatus IN $lawStatuses) AND
    ($known IS NULL OR
      CASE
        WHEN claim.withdrawnOn <= $day THEN 'WITHDRAWN'
        WHEN coalesce(claim.publishedLatest, '9999-12-31') <= $day THEN 'KNOWN'
        ELSE 'UNCERTAIN'
      END IN $known)
  RETURN claim.id AS id, '' AS published
  ORDER BY claim.objectId, id
  LIMIT toInteger($limit)
}
RETURN id, published
ORDER BY id
LIMIT toInteger($limit)

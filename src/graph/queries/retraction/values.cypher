// Who states the values that these claims state, of the same entity by the same predicate?
MATCH (retracted:Claim)
WHERE retracted.id IN $claims AND retracted.valueType IS NOT NULL
MATCH (claim:Claim)
USING INDEX claim:Claim(subjectId, id)
WHERE
  claim.subjectId = retracted.subjectId AND claim.id IS NOT NULL AND
  claim.predicate = retracted.predicate AND
  claim.valueType = retracted.valueType AND
  // A date is the days that it may mean, however it is worded.
  (retracted.valueType = 'date' OR coalesce(claim.valueText, '') = coalesce(retracted.valueText, '')) AND
  coalesce(claim.valueFrom, '') = coalesce(retracted.valueFrom, '') AND
  coalesce(claim.valueTo, '') = coalesce(retracted.valueTo, '') AND
  coalesce(claim.valueDuration, '') = coalesce(retracted.valueDuration, '') AND
  coalesce(claim.valueAnchor, '') = coalesce(retracted.valueAnchor, '')
WITH retracted, claim.id AS id
ORDER BY id
WITH retracted, collect(id) AS ids
RETURN DISTINCT ids
ORDER BY ids[0]

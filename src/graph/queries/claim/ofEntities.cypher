// Which claims are about these entities, as subject or object? In the order of an index, so that no more of a hub is read than is wanted.
UNWIND $ids AS entityId
CALL (entityId) {
  CALL (entityId) {
    MATCH (claim:Claim)
    USING INDEX claim:Claim(subjectId, id)
    WHERE claim.subjectId = entityId AND claim.id > $after AND claim.possible <= $day
    RETURN claim.id AS claimId
    ORDER BY claim.subjectId, claimId
    LIMIT toInteger($limit)
    UNION
    MATCH (claim:Claim)
    USING INDEX claim:Claim(objectId, id)
    WHERE claim.objectId = entityId AND claim.id > $after AND claim.possible <= $day
    RETURN claim.id AS claimId
    ORDER BY claim.objectId, claimId
    LIMIT toInteger($limit)
  }
  RETURN claimId
  ORDER BY claimId
  LIMIT toInteger($limit)
}
RETURN entityId AS parentId, claimId
ORDER BY parentId, claimId

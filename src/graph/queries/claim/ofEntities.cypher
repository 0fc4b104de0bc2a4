// Which claims are about these entities, as subject or object?
UNWIND $ids AS entityId
CALL (entityId) {
  CALL (entityId) {
    MATCH (claim:Claim)
    USING INDEX claim:Claim(subjectId, published, id)
    WHERE claim.subjectId = entityId AND claim.published <= $day AND claim.id > $after
    RETURN claim.id AS claimId
    ORDER BY claimId
    LIMIT toInteger($limit)
    UNION
    MATCH (claim:Claim)
    USING INDEX claim:Claim(objectId, published, id)
    WHERE claim.objectId = entityId AND claim.published <= $day AND claim.id > $after
    RETURN claim.id AS claimId
    ORDER BY claimId
    LIMIT toInteger($limit)
  }
  RETURN claimId
  ORDER BY claimId
  LIMIT toInteger($limit)
}
RETURN entityId AS parentId, claimId
ORDER BY parentId, claimId

// Which claims are about these entities, as subject or object?
UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (:Entity {id: entityId})<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.id > $after AND coalesce(claim.publishedEarliest, '9999-12-31') <= $day
  RETURN DISTINCT claim.id AS claimId
  ORDER BY claimId
  LIMIT toInteger($limit)
}
RETURN entityId AS parentId, claimId
ORDER BY parentId, claimId

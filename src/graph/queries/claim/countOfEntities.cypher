// How many claims are about each of these entities? One about an entity and itself counts once.
UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, published, id)
  WHERE claim.subjectId = entityId AND claim.published <= $day AND claim.id IS NOT NULL
  RETURN count(claim) AS some
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, published, id)
  WHERE claim.objectId = entityId AND claim.published <= $day AND claim.id IS NOT NULL AND claim.subjectId <> entityId
  RETURN count(claim) AS some
}
RETURN entityId AS parentId, sum(some) AS total

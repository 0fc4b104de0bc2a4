// How many claims are about each of these entities?
UNWIND $ids AS entityId
MATCH (:Entity {id: entityId})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE coalesce(claim.publishedEarliest, '9999-12-31') <= $day
RETURN entityId AS parentId, count(DISTINCT claim) AS total

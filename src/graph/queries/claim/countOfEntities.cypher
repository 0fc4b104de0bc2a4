// How many claims are about each of these entities?
UNWIND $ids AS entityId
MATCH (:Entity {id: entityId})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE $asOf IS NULL OR claim.publishedEarliest <= $asOf
RETURN entityId AS parentId, count(DISTINCT claim) AS total

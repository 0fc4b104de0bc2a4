// What is not stated about these entities?
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(gap:Gap)
RETURN id AS parentId, gap.id AS id
ORDER BY parentId, id

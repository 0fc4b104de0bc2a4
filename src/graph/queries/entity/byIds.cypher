// What is known of these entities themselves?
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN properties(entity) AS entity

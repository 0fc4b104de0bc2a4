// What do these gaps ask, about whom, and what is stated instead?
UNWIND $ids AS id
MATCH (gap:Gap {id: id})
RETURN
  gap.id AS id,
  gap.question AS question,
  COLLECT { MATCH (gap)-[:ABOUT]->(entity:Entity) RETURN entity.id ORDER BY entity.id } AS aboutIds,
  gap.stated AS statedIds

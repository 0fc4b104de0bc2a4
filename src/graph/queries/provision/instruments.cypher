// Which instrument creates each of these provisions, by official claims?
UNWIND $ids AS provisionId
MATCH (:Entity {id: provisionId})<-[imposes:IMPOSES]-(instrument:Entity)
WHERE EXISTS {
  MATCH (claim:Claim)
  WHERE claim.id IN imposes.claims AND claim.sourceClass = 'OFFICIAL'
}
RETURN provisionId AS parentId, instrument.id AS id
ORDER BY parentId, id

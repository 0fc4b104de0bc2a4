// Which provisions do these instruments create, by official claims?
UNWIND $ids AS instrumentId
MATCH (:Entity {id: instrumentId})-[imposes:IMPOSES]->(provision:Provision)
WHERE EXISTS {
  MATCH (claim:Claim)
  WHERE claim.id IN imposes.claims AND claim.sourceClass = 'OFFICIAL'
}
RETURN instrumentId AS parentId, provision.id AS id
ORDER BY parentId, id

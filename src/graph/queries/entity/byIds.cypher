// What is known of these entities themselves?
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  entity.id AS id,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS label,
  entity.name AS name,
  entity.aliases AS aliases,
  entity.description AS description,
  entity.kind AS kind,
  entity.symbol AS symbol,
  entity.number AS number,
  entity.adopted AS adopted,
  entity.paragraph AS paragraph,
  entity.test AS test,
  entity.testClaims AS testClaims,
  entity.legalForm AS legalForm,
  entity.office AS office

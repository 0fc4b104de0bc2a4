// Which visa types enable these methods against these provisions, and from which premises is that concluded?
UNWIND $ids AS id
WITH id, split(id, '|') AS parts
MATCH (:Entity {id: parts[2]})<-[route:CIRCUMVENTS]-(visaType:VisaType)
WHERE parts[0] IN route.through
RETURN id AS parentId, visaType.id AS visaTypeId, route.support AS support, route.through AS through, parts[0] AS methodId
ORDER BY parentId, visaTypeId

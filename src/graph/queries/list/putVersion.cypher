// Make an edition the current version of its list: one small statement, by which readers go from the old one to the new one.
MATCH (list:SanctionsList {id: $id})
SET list = $properties, list.id = $id
CREATE (version:ListVersion)
SET version = $properties, version.id = $versionId, version.list = $id

// How many relationships rest on this, so that they would fall without it? (AllRelationshipsScan: the types are many)
MATCH (from:Entity)-[r]->(to:Entity)
WHERE $reliance IN r.restsOn AND ($about IS NULL OR from.id = $about OR to.id = $about) AND r.knownUntil IS NULL
RETURN count(r) AS total

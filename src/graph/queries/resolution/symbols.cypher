// Which resolutions are there, and how are they cited? (NodeByLabelScan: there are few, and the nearest may be any)
MATCH (resolution:Resolution)
RETURN resolution.id AS id, resolution.symbol AS symbol, resolution.number AS number
ORDER BY number

// How many entities of these nouns are there? A load has counted those of each. (NodeByLabelScan: facets are few)
MATCH (facet:EntityFacet)
WHERE facet.noun IN $kinds AND facet.connected IN [true, NOT $background]
RETURN sum(facet.total) AS total

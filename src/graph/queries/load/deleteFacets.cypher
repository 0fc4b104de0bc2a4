// Take out what the load before counted. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet {dataset: $dataset})
DELETE facet

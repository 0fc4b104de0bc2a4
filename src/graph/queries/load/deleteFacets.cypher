// Take out what the load before counted. (UnionNodeByLabelsScan: facets are few)
MATCH (facet:ClaimFacet|EntityFacet {dataset: $dataset})
DELETE facet

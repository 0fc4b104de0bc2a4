// Take out what the load before counted. (UnionNodeByLabelsScan: facets are few)
MATCH (facet:ClaimFacet|EntityFacet|HubFacet|RelianceFacet {dataset: $dataset})
DELETE facet

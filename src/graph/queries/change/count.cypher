// Of how many claims did it change what could be known, between two days? A load has counted those of each span of time. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WITH facet.spans AS spans, facet.totals AS totals
RETURN sum(reduce(total = 0, at IN range(0, size(spans) - 1) |
  CASE WHEN
    $spanHappened(spans[at])
  THEN total + totals[at] ELSE total END)) AS total

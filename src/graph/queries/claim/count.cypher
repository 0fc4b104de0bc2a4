// How many claims are there? A load has counted those of each facet and span of time. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WHERE
  $filtered(facet)
WITH facet.spans AS spans, facet.totals AS totals
RETURN sum(
  reduce(total = 0, at IN range(0, size(spans) - 1) |
    CASE WHEN
      $spanWanted(spans[at])
    THEN total + totals[at] ELSE total END)) AS total

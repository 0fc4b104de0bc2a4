// How many claims are there of each value of a property? A load has counted those of each facet and span of time. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WHERE facet[$property] IS NOT NULL
WITH facet[$property] AS name, facet.spans AS spans, facet.totals AS totals
WITH name,
  sum(reduce(total = 0, at IN range(0, size(spans) - 1) |
    CASE WHEN $possible(spans[at]) <= $day AND $day < $until(spans[at]) THEN total + totals[at] ELSE total END)) AS totalCount
WHERE totalCount > 0
RETURN name, totalCount
ORDER BY name

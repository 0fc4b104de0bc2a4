// Of how many claims did it change what could be known, between two days? A load has counted those of each span of time. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WITH facet.spans AS spans, facet.totals AS totals
RETURN sum(reduce(total = 0, at IN range(0, size(spans) - 1) |
  CASE WHEN
    CASE $what
      WHEN 'KNOWN' THEN $from < substring(spans[at], 12, 10) AND substring(spans[at], 12, 10) <= $to AND substring(spans[at], 12, 10) < '9999-12-31'
      WHEN 'POSSIBLE' THEN $from < left(spans[at], 10) AND left(spans[at], 10) <= $to AND $to < substring(spans[at], 12, 10) AND substring(spans[at], 12, 10) < '9999-12-31'
      WHEN 'WITHDRAWN' THEN $from < substring(spans[at], 24) AND substring(spans[at], 24) <= $to
    END
  THEN total + totals[at] ELSE total END)) AS total

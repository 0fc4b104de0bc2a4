// How many relationships rest on this, so that they would fall without it? A load has counted how many more or fewer do from each day. (NodeByLabelScan: facets are few)
MATCH (facet:RelianceFacet {reliance: $reliance})
WITH facet.days AS days, facet.totals AS totals
RETURN sum(reduce(total = 0, at IN range(0, size(days) - 1) | CASE WHEN days[at] <= $day THEN total + totals[at] ELSE total END)) AS total

// How many relationships more rest on what from each day, or fewer? (NodeByLabelScan: all are counted)
MATCH (:Entity {dataset: $dataset})-[r]->(:Entity)
UNWIND r.restsOn AS one
WITH split(one, ' ') AS parts
UNWIND [[parts[1], 1], [parts[2], -1]] AS change
WITH parts[0] AS reliance, change[0] AS day, sum(change[1]) AS total
ORDER BY reliance, day
WITH reliance, collect(day) AS days, collect(total) AS totals
CREATE (facet:RelianceFacet)
SET facet = {id: reliance, dataset: $dataset, reliance: reliance, days: days, totals: totals}

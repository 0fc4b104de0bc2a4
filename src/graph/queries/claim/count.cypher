// How many claims are there? A load has counted those of each facet and span of time. (NodeByLabelScan: facets are few)
MATCH (facet:ClaimFacet)
WHERE
  ($predicates IS NULL OR facet.predicate IN $predicates) AND
  ($sourceClasses IS NULL OR facet.sourceClass IN $sourceClasses) AND
  ($modalities IS NULL OR facet.modality IN $modalities) AND
  ($tenses IS NULL OR facet.tense IN $tenses) AND
  ($attributions IS NULL OR facet.attribution IN $attributions) AND
  ($lawStatuses IS NULL OR facet.lawStatus IN $lawStatuses)
WITH facet.spans AS spans, facet.totals AS totals
RETURN sum(
  reduce(total = 0, at IN range(0, size(spans) - 1) |
    CASE WHEN
      left(spans[at], 10) <= $day AND
      ($known IS NULL OR
        CASE
          WHEN substring(spans[at], 24) <= $day THEN 'WITHDRAWN'
          WHEN substring(spans[at], 12, 10) <= $day THEN 'KNOWN'
          ELSE 'UNCERTAIN'
        END IN $known)
    THEN total + totals[at] ELSE total END)) AS total

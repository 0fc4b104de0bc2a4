// How many claims are about an entity? About one of very many, a load has counted them.
// Found by the subject, if one is named, else by the object, else by both. Nothing is found at null.
WITH
  coalesce($subject, CASE WHEN $object IS NULL THEN $about END) AS subject,
  CASE WHEN $subject IS NULL THEN coalesce($object, $about) END AS object,
  // One entity, if nothing else is named.
  CASE size([one IN [$subject, $object, $about] WHERE one IS NOT NULL]) WHEN 1 THEN coalesce($subject, $object, $about) END AS alone,
  CASE WHEN $subject IS NOT NULL THEN ['SUBJECT', 'BOTH'] WHEN $object IS NOT NULL THEN ['OBJECT', 'BOTH'] ELSE ['SUBJECT', 'OBJECT', 'BOTH'] END AS roles
CALL (alone, roles) {
  MATCH (facet:HubFacet {about: alone})
  WHERE
    facet.role IN roles AND
    $filtered(facet)
  WITH facet.spans AS spans, facet.totals AS totals
  RETURN sum(
    reduce(total = 0, at IN range(0, size(spans) - 1) |
      CASE WHEN
        $spanWanted(spans[at])
      THEN total + totals[at] ELSE total END)) AS counted
}
WITH subject, object, counted, EXISTS { MATCH (:HubFacet {about: alone}) } AS isHub
WITH counted, CASE WHEN NOT isHub THEN subject END AS subject, CASE WHEN NOT isHub THEN object END AS object
CALL (subject, object) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, possible, id)
  WHERE
    claim.subjectId = subject AND claim.possible <= $day AND claim.id IS NOT NULL AND
    ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
    ($object IS NULL OR claim.objectId = $object) AND
    $filtered(claim) AND
    $claimWanted(claim)
  RETURN count(claim) AS some
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, possible, id)
  WHERE
    claim.objectId = object AND claim.possible <= $day AND claim.id IS NOT NULL AND
    // One about itself is among the subjects.
    (subject IS NULL OR claim.subjectId <> subject) AND
    ($about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
    $filtered(claim) AND
    $claimWanted(claim)
  RETURN count(claim) AS some
}
WITH counted, sum(some) AS found
RETURN counted + found AS total

// How many claims of a document, of a speaker or about an entity are there? Found from whichever is named first; about an entity of very many, a load has counted them.
WITH
  // One entity, if nothing else is named.
  CASE size([one IN [$document, $speaker, $subject, $object, $about] WHERE one IS NOT NULL]) WHEN 1 THEN coalesce($subject, $object, $about) END AS alone,
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
WITH counted, CASE WHEN NOT EXISTS { MATCH (:HubFacet {about: alone}) } THEN 1 END AS left
// Nothing is found at null, so that one of these finds claims, or none where they are counted.
WITH
  counted,
  CASE left WHEN 1 THEN $document END AS document,
  CASE WHEN left = 1 AND $document IS NULL THEN $speaker END AS speaker,
  CASE WHEN left = 1 AND coalesce($document, $speaker) IS NULL THEN $subject END AS subject,
  CASE WHEN left = 1 AND coalesce($document, $speaker, $subject) IS NULL THEN $object END AS object,
  CASE WHEN left = 1 AND coalesce($document, $speaker, $subject, $object) IS NULL THEN $about END AS about
CALL (document, speaker, subject, object, about) {
  CALL (document, speaker, subject, object, about) {
    MATCH (claim:Claim)-[:STATED_IN]->(:Document {id: document})
    RETURN claim, claim.possible AS published
    UNION ALL
    MATCH (claim:Claim {speakerId: speaker})
    RETURN claim, claim.possible AS published
    UNION ALL
    MATCH (claim:Claim)
    USING INDEX claim:Claim(subjectId, possible, id)
    WHERE claim.subjectId = coalesce(subject, about) AND claim.possible <= $day AND claim.id IS NOT NULL
    RETURN claim, claim.possible AS published
    UNION ALL
    MATCH (claim:Claim)
    USING INDEX claim:Claim(objectId, possible, id)
    WHERE claim.objectId = object AND claim.possible <= $day AND claim.id IS NOT NULL
    RETURN claim, claim.possible AS published
    UNION ALL
    MATCH (claim:Claim)
    USING INDEX claim:Claim(objectId, possible, id)
    // One about itself is among the subjects.
    WHERE claim.objectId = about AND claim.possible <= $day AND claim.id IS NOT NULL AND claim.subjectId <> about
    RETURN claim, claim.possible AS published
  }
  WITH *
  WHERE
    // Only what was not the start is looked at.
    (about IS NOT NULL OR $about IS NULL OR claim.subjectId = $about OR claim.objectId = $about) AND
    (subject IS NOT NULL OR $subject IS NULL OR claim.subjectId = $subject) AND
    (object IS NOT NULL OR $object IS NULL OR claim.objectId = $object) AND
    (speaker IS NOT NULL OR $speaker IS NULL OR claim.speakerId = $speaker) AND
    $filtered(claim) AND
    published <= $day AND
    $claimWanted(claim)
  RETURN count(claim) AS found
}
RETURN counted + found AS total

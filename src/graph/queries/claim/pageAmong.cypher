// Which claims of some words, of a document, of a speaker or about an entity are there, by id, by the day from which they were possibly public, or firmest first?
// Found from the words of its statement, or the document, the speaker or an entity: from whichever is named first. Nothing is found at null.
WITH
  CASE WHEN $text IS NULL THEN $document END AS document,
  CASE WHEN $text IS NULL AND $document IS NULL THEN $speaker END AS speaker,
  CASE WHEN coalesce($text, $document, $speaker) IS NULL THEN coalesce($subject, $object, $about) END AS entity
CALL (document, speaker, entity) {
  WITH document WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('loophole_claim_statement', $text) YIELD node AS claim
  RETURN claim
  UNION
  MATCH (claim:Claim)-[:STATED_IN]->(:Document {id: document})
  RETURN claim
  UNION
  MATCH (claim:Claim {speakerId: speaker})
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX claim:Claim(subjectId, id)
  WHERE claim.subjectId = entity AND claim.id IS NOT NULL
  RETURN claim
  UNION
  MATCH (claim:Claim)
  USING INDEX claim:Claim(objectId, id)
  WHERE claim.objectId = entity AND claim.id IS NOT NULL
  RETURN claim
}
WITH claim, claim.id AS id, CASE $order WHEN 'PUBLISHED' THEN claim.possible WHEN 'FIRMNESS' THEN $firmness(claim) ELSE '' END AS ordered
WHERE
  (ordered > $afterOrdered OR (ordered = $afterOrdered AND id > $afterId)) AND
  $among(claim)
RETURN id, ordered
ORDER BY ordered, id
LIMIT toInteger($limit)

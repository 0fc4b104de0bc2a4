// How many claims of some words, of a document, of a speaker or about an entity are there?
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
WITH claim
WHERE $among(claim)
RETURN count(claim) AS total

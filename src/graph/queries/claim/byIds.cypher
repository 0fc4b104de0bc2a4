// What do these claims say, how firmly, in which document, and what speaks against them?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(document:Document)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  claim.id AS id,
  claim.statement AS statement,
  claim.sourceClass AS sourceClass,
  claim.predicate AS predicate,
  claim.modality AS modality,
  claim.polarity AS polarity,
  coalesce(claim.hedges, []) AS hedges,
  claim.tense AS tense,
  claim.extent AS extent,
  claim.projects AS projects,
  claim.possible AS possible,
  claim.certain AS certain,
  claim.until AS until,
  claim.lawStatus AS lawStatus,
  subject.id AS subjectId,
  subject.name AS subjectName,
  object.id AS objectId,
  object.name AS objectName,
  document.id AS documentId,
  document.title AS documentTitle,
  publisher.id AS publisherId,
  [(claim)-[:REPEATS]->(repeated:Claim) | repeated.id] AS repeats,
  [(claim)-[r:CONTRADICTS|TENSION]-(other:Claim) |
    [type(r), other.id, other.projects, other.possible, other.certain, other.until, r.condition, r.why]] AS opposed,
  [(claim)<-[r:QUALIFIES]-(other:Claim) | [other.id, other.possible, other.certain, other.until, r.why]] AS qualified

// What do these claims say, where do they stand, and what speaks against them?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[stated:STATED_IN]->(document:Document)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  claim {.*, carries: null} AS claim,
  subject.id AS subjectId,
  subject.name AS subjectName,
  object.id AS objectId,
  object.name AS objectName,
  document.id AS documentId,
  document.title AS documentTitle,
  publisher.id AS publisherId,
  stated.paragraph AS paragraph,
  stated.start AS spanStart,
  stated.end AS spanEnd,
  [(claim)-[:REPEATS]->(repeated:Claim) | repeated.id] AS repeats,
  [(claim)-[r:CONTRADICTS|TENSION]-(other:Claim) |
    [type(r), other.id, other.projects, other.publishedEarliest, other.publishedLatest, other.withdrawnOn, r.condition, r.why]] AS opposed

// Where do these documents come from? Sources of facts are documents too, but no entities.
UNWIND $ids AS id
MATCH (document:Document {id: id})
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  document.id AS id,
  document.title AS title,
  document.url AS url,
  document.sourceClass AS sourceClass,
  document.language AS language,
  document.translated AS translated,
  document.publishedEarliest AS publishedEarliest,
  document.publishedLatest AS publishedLatest,
  document.publishedBasis AS publishedBasis,
  publisher.id AS publisherId

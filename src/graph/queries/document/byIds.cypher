// Where do these documents come from? Sources of facts are documents too, but no entities.
UNWIND $ids AS id
MATCH (document:Document {id: id})
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN properties(document) AS document, publisher.id AS publisherId

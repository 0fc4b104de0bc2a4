// What do these rules say?
UNWIND $ids AS id
MATCH (rule:Rule {id: id})
RETURN rule.id AS id, rule.kind AS kind, rule.definition AS definition, rule.inheritsModality AS inheritsModality, rule.atMost AS atMost, rule.yield AS yield

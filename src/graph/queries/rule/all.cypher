// Which rules conclude relationships? (NodeByLabelScan: rules are few)
MATCH (rule:Rule)
RETURN rule.id AS id
ORDER BY id

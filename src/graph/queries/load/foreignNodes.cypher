// Is there a node in this database that is not ours? (AllNodesScan: every label may be foreign)
MATCH (n)
WHERE NOT coalesce(toStringOrNull(n.dataset), '') STARTS WITH 'loophole:'
RETURN labels(n) AS labels
LIMIT 1

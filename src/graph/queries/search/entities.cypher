// Which entities are named so, have every word of it in some form, or have a name like it? Best first of each.
CALL db.index.fulltext.queryNodes('loophole_entity_key', $same, {limit: toInteger($limit)}) YIELD node, score
WITH node, score
WHERE node:Entity
RETURN properties(node) AS entity, 'SAME' AS found
ORDER BY score DESC, node.id
UNION ALL
CALL db.index.fulltext.queryNodes('loophole_entity_form', $inflected, {limit: toInteger($limit)}) YIELD node, score
WITH node, score
WHERE node:Entity
RETURN properties(node) AS entity, 'INFLECTED' AS found
ORDER BY score DESC, node.id
UNION ALL
CALL db.index.fulltext.queryNodes('loophole_entity_text', $like, {limit: toInteger($limit)}) YIELD node, score
WITH node, score
WHERE node:Entity
RETURN properties(node) AS entity, 'LIKE' AS found
ORDER BY score DESC, node.id

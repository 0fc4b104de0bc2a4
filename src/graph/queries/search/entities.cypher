// Which entities have a name, alias, id or symbol like this? Best first.
CALL db.index.fulltext.queryNodes('loophole_entity_text', $text, {limit: toInteger($limit)}) YIELD node, score
WITH node, score
WHERE node:Entity
RETURN properties(node) AS entity
ORDER BY score DESC, node.id

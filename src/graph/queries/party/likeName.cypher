// Which parties have a name like this? Best first.
CALL db.index.fulltext.queryNodes('loophole_party_name_text', $text, {limit: toInteger($limit)}) YIELD node AS name, score
MATCH (name)<-[:HAS_NAME]-(party:ListedParty)
RETURN party.id AS id, name.full AS full, name.key AS key, name.parts AS parts, name.type AS type, name.quality AS quality, name.script AS script
ORDER BY score DESC, id, name.position

// Which parties have a name like this? Best first.
CALL db.index.fulltext.queryNodes('loophole_party_name_text', $text, {limit: toInteger($limit)}) YIELD node AS name, score
MATCH (name)<-[:HAS_NAME]-(party:ListedParty)
RETURN
  party.id AS id,
  name.key AS key,
  name.full AS full,
  name.parts AS parts,
  name.type AS type,
  name.quality AS quality,
  name.script AS script,
  name.note AS note,
  name.bornPrecision AS bornPrecision,
  name.bornStart AS bornStart,
  name.bornEnd AS bornEnd,
  name.bornText AS bornText,
  name.bornNote AS bornNote,
  name.birthPlaceText AS birthPlaceText,
  name.birthPlaceCountry AS birthPlaceCountry,
  name.birthPlaceNote AS birthPlaceNote
ORDER BY score DESC, id, name.position

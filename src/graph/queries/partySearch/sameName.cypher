// Which parties have a name with this key?
MATCH (name:PartyName {key: $key})<-[:HAS_NAME]-(party:ListedParty)
WHERE name.edition IN $editions
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
ORDER BY id, name.position
LIMIT toInteger($limit)

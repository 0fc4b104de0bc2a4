// What are these parties called?
MATCH (party:ListedParty)-[:HAS_NAME]->(name:PartyName)
WHERE party.edition IN $editions AND party.id IN $ids
RETURN
  party.id AS parentId,
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
ORDER BY parentId, name.position

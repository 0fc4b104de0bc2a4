// What do the lists say of these parties themselves?
MATCH (party:ListedParty)
WHERE party.edition IN $editions AND party.id IN $ids
RETURN
  party.id AS id,
  party.list AS list,
  party.kind AS kind,
  party.name AS name,
  party.listedOn AS listedOn,
  party.undated AS undated,
  party.seenOn AS seenOn,
  party.changedOn AS changedOn,
  party.amendedLast AS amendedLast,
  party.nationalities AS nationalities,
  party.positions AS positions,
  party.marks AS marks,
  party.remarks AS remarks,
  party.birthPrecisions AS birthPrecisions,
  party.birthStarts AS birthStarts,
  party.birthEnds AS birthEnds,
  party.birthTexts AS birthTexts,
  party.birthPlaceTexts AS birthPlaceTexts,
  party.birthPlaceCountries AS birthPlaceCountries,
  party.attributeNames AS attributeNames,
  party.attributeValues AS attributeValues,
  party.linkTypes AS linkTypes,
  party.linkNames AS linkNames

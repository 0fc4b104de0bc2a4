// Which official lists were imported, and what is known of their current versions? (NodeByLabelScan: there are few)
MATCH (list:SanctionsList)
WHERE list.edition IS NOT NULL
RETURN
  list.id AS id,
  list.edition AS edition,
  list.version AS version,
  list.name AS name,
  list.authority AS authority,
  list.hash AS hash,
  list.files AS files,
  list.generatedAt AS generatedAt,
  list.importedAt AS importedAt,
  list.records AS records,
  list.parties AS parties,
  list.leftoverPlaces AS leftoverPlaces,
  list.leftoverExamples AS leftoverExamples,
  list.leftoverCounts AS leftoverCounts
ORDER BY id

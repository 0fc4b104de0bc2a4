// Which versions of these lists were ever current? (NodeByLabelScan: one node for each import)
MATCH (version:ListVersion)
WHERE version.list IN $ids
RETURN
  version.list AS parentId,
  version.version AS version,
  version.edition AS edition,
  version.generatedAt AS generatedAt,
  version.importedAt AS importedAt,
  version.parties AS parties,
  version.added AS added,
  version.removed AS removed,
  version.amended AS amended
ORDER BY version

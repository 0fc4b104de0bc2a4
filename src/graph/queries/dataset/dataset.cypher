// Which graph is this, when was it loaded, and what does it hold?
MATCH (dataset:Dataset {id: $id})
RETURN
  dataset.version AS version,
  dataset.loadedAt AS loadedAt,
  dataset.coverage AS coverage,
  dataset.scripts AS scripts,
  dataset.countNames AS countNames,
  dataset.countValues AS countValues

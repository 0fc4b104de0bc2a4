// What are these programmes?
MATCH (programme:Programme)
WHERE programme.edition IN $editions AND programme.id IN $ids
RETURN
  programme.id AS id,
  programme.key AS key,
  programme.list AS list,
  programme.parties AS parties,
  programme.instrumentSymbol AS instrumentSymbol,
  programme.instrumentId AS instrumentId,
  programme.instrumentBasis AS instrumentBasis

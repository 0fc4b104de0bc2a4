// Which editions of this list are in the graph beside the current one? An import that was killed leaves one. (NodeByLabelScan: once for an import)
CALL () {
  MATCH (party:ListedParty)
  WHERE party.edition STARTS WITH $prefix AND party.edition <> coalesce($edition, '')
  RETURN party.edition AS edition
  UNION
  MATCH (programme:Programme)
  WHERE programme.edition STARTS WITH $prefix AND programme.edition <> coalesce($edition, '')
  RETURN programme.edition AS edition
}
RETURN DISTINCT edition

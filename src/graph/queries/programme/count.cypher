// How many programmes are there?
MATCH (programme:Programme)
WHERE
  // An index of several properties is used only where each is asked about.
  programme.edition IN $editions AND programme.id IS NOT NULL
RETURN count(programme) AS total

// How many programmes are there?
MATCH (programme:Programme)
WHERE programme.edition IN $editions
RETURN count(programme) AS total

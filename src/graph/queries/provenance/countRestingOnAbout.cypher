// How many relationships of an entity rest on this, so that they would fall without it?
MATCH (:Entity {id: $about})-[r]-(:Entity)
// Each is a reliance, the day from which it holds, and the day from which it does no longer.
WHERE any(one IN r.restsOn WHERE one STARTS WITH $reliance AND substring(one, size($reliance) + 1, 10) <= $day AND $day < substring(one, size($reliance) + 12))
RETURN count(r) AS total

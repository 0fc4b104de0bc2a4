// How many relationships of an entity rest on this, so that they would fall without it?
MATCH (:Entity {id: $about})-[r]-(:Entity)
// Each is a reliance, the day from which it holds, and the day from which it does no longer.
WHERE $rests(r)
RETURN count(r) AS total

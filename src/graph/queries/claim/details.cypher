// What else is stated of these claims, and where in their documents?
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[stated:STATED_IN]->(:Document)
RETURN
  claim {.*, carries: null} AS claim,
  stated.paragraph AS paragraph,
  stated.start AS spanStart,
  stated.end AS spanEnd

// Are “visitor permits”, “river-crossing visas” and “river crossing visas” the same thing?
MATCH p = (v:VisaType {id: 'visa-type:river-crossing'})<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->()
RETURN p
UNION
MATCH p = (v:VisaType {id: 'visa-type:thirty-day-visa'})<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->()
RETURN p

// What does a certain visa type get round, who uses it, and what is said of it?
MATCH p = (:Provision)<-[:CIRCUMVENTS]-(:EvasionMethod)-[:ENABLED_BY]->(:VisaType {id: 'visa-type:river-crossing'})
RETURN p
UNION
MATCH p = (:Entity)-[:ENTERED_WITH|NOT_ENTERED_WITH|WORKS_ON_VISA|RECEIVES]->(:VisaType {id: 'visa-type:river-crossing'})
RETURN p
UNION
MATCH p = (:VisaType {id: 'visa-type:river-crossing'})<-[:SUBJECT]-(:Claim)-[:STATED_IN]->()
RETURN p

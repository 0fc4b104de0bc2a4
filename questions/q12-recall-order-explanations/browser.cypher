// Which explanations are offered for the recall order, and by whom?
MATCH p = (:StateOrder {id: 'state-order:dprk-recall-2019'})-[:MOTIVATED_BY|ASSESSED_AS]->(:Concept)
RETURN p
UNION
MATCH p = (:PublicFigure)-[:EMPHASIZES]->(:Concept)-[:ASSESSED_AS]->(:Concept {id: 'concept:ploy'})
RETURN p

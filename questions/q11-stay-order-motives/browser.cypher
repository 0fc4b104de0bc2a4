// Why was the stay order given?
MATCH p = (:StateOrder {id: 'state-order:dprk-overstay-2019'})-[:MOTIVATED_BY]->(:Concept)
RETURN p
UNION
MATCH p = (:Concept {id: 'concept:international-sanctions'})-[:HINDERS]->(:Concept)
RETURN p

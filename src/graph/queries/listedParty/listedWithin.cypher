// Which parties have a date of listing within these days?
MATCH (designation:Designation)
WHERE designation.edition IN $editions AND $from <= designation.listedOn <= $to
MATCH (designation)<-[:DESIGNATED]-(party:ListedParty)
RETURN DISTINCT party.id AS id, party.name AS name

// Which parties have this nationality, as printed but for case?
CALL db.index.fulltext.queryNodes('loophole_listed_party_text', $text) YIELD node AS party
WHERE any(one IN party.nationalities WHERE toLower(one) = toLower($nationality))
RETURN party.id AS id, party.name AS name

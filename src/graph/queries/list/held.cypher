// Which version of this list is current, from which files, and how many parties does it have?
MATCH (list:SanctionsList {id: $id})
RETURN coalesce(list.version, 0) AS version, list.edition AS edition, list.hash AS hash, coalesce(list.parties, 0) AS parties

// What are these designations?
MATCH (party:ListedParty)-[:DESIGNATED]->(designation:Designation)-[:UNDER]->(programme:Programme)
WHERE designation.edition IN $editions AND designation.id IN $ids
RETURN
  designation.id AS id,
  designation.list AS list,
  party.id AS partyId,
  programme.id AS programmeId,
  designation.listedOn AS listedOn,
  designation.amendedOn AS amendedOn,
  designation.reference AS reference,
  designation.attributeNames AS attributeNames,
  designation.attributeValues AS attributeValues,
  party.changedOn AS changedOn

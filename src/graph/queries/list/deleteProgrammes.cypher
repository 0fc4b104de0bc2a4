// Take out the programmes of an edition, once its parties are gone.
MATCH (programme:Programme)
WHERE programme.edition = $edition
DETACH DELETE programme

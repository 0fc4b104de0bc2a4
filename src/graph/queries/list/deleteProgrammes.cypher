// Take out the programmes of an edition, once its parties are gone.
MATCH (programme:Programme)
WHERE
  // An index of several properties is used only where each is asked about.
  programme.edition = $edition AND programme.id IS NOT NULL
DETACH DELETE programme

// How many claims are there? (NodeByLabelScan: any claim may be wanted)
MATCH (claim:Claim)
WHERE
  ($about IS NULL OR EXISTS { MATCH (claim)-[:SUBJECT|OBJECT]->(:Entity {id: $about}) }) AND
  ($subject IS NULL OR EXISTS { MATCH (claim)-[:SUBJECT]->(:Entity {id: $subject}) }) AND
  ($object IS NULL OR EXISTS { MATCH (claim)-[:OBJECT]->(:Entity {id: $object}) }) AND
  ($document IS NULL OR EXISTS { MATCH (claim)-[:STATED_IN]->(:Document {id: $document}) }) AND
  ($predicates IS NULL OR claim.predicate IN $predicates) AND
  ($sourceClasses IS NULL OR claim.sourceClass IN $sourceClasses) AND
  ($modalities IS NULL OR claim.modality IN $modalities) AND
  ($tenses IS NULL OR claim.tense IN $tenses) AND
  ($attributions IS NULL OR claim.attribution IN $attributions) AND
  ($speaker IS NULL OR claim.speakerId = $speaker) AND
  ($lawStatuses IS NULL OR claim.lawStatus IN $lawStatuses) AND
  coalesce(claim.publishedEarliest, '9999-12-31') <= $day AND
  ($known IS NULL OR
    CASE
      WHEN claim.withdrawnOn <= $day THEN 'WITHDRAWN'
      WHEN coalesce(claim.publishedLatest, '9999-12-31') <= $day THEN 'KNOWN'
      ELSE 'UNCERTAIN'
    END IN $known)
RETURN count(claim) AS total

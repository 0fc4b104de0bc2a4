// Pieces that statements share. `$name(it)` in a statement, or in a piece, stands for the piece under that name, with `it` in place of $it.
// Days are text, YYYY-MM-DD, which orders as they do. What is never withdrawn has "~" for a day until which it stands, which comes after all.

// $possible(span): a span of time is "from..from..until", at times with more after it: the day from which it was possibly public,
left($it, 10)

// $certain(span): from which it was certainly,
substring($it, 12, 10)

// $until(span): and until which it stands.
substring($it, 24, 10)

// $stands(relationship): on $day, on any of its premise sets?
any(span IN $it.stands WHERE $possible(span) <= $day AND $day < $until(span))

// $standing(relationship): if it stands, is that certain on $day?
CASE WHEN any(span IN $it.stands WHERE $certain(span) <= $day AND $day < $until(span)) THEN 'KNOWN' ELSE 'UNCERTAIN' END

// $wanted(relationship): is that what is asked for?
($known = 'EITHER' OR $standing($it) = $known)

// $rests(relationship): on $day, on the thing that $reliance names, so that it would fall without it? Each is that name, the day from which, and the day until which.
any(one IN $it.restsOn WHERE one STARTS WITH $reliance AND split(one, ' ')[1] <= $day AND $day < split(one, ' ')[2])

// $claimStands(claim): on $day?
$it.possible <= $day AND $day < $it.until

// $claimWanted(claim): is what it is on $day, if it may be public by then, asked for?
($known IS NULL OR CASE WHEN $it.until <= $day THEN 'WITHDRAWN' WHEN $it.certain <= $day THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known)

// $spanWanted(span): may what has this span be public on $day, and is what it is then asked for?
$possible($it) <= $day AND
($known IS NULL OR CASE WHEN $until($it) <= $day THEN 'WITHDRAWN' WHEN $certain($it) <= $day THEN 'KNOWN' ELSE 'UNCERTAIN' END IN $known)

// $filtered(claim): is it, or are those that a facet counts, of the kinds that are asked for?
($predicates IS NULL OR $it.predicate IN $predicates) AND
($sourceClasses IS NULL OR $it.sourceClass IN $sourceClasses) AND
($modalities IS NULL OR $it.modality IN $modalities) AND
($tenses IS NULL OR $it.tense IN $tenses) AND
($attributions IS NULL OR $it.attribution IN $attributions) AND
($lawStatuses IS NULL OR $it.lawStatus IN $lawStatuses) AND
($extents IS NULL OR $it.extent IN $extents) AND
($quantified IS NULL OR $it.quantified = $quantified) AND
($relations IS NULL OR any(one IN $it.relations WHERE split(one, ' ')[0] IN $relations AND split(one, ' ')[1] <= $day))

// $firmness(claim): its place, or that of those that a facet counts, among modalities, firmest first, as a text that orders so.
toString([at IN range(0, size($firmest) - 1) WHERE $firmest[at] = $it.modality][0])

// $among(claim): is it in $document, in its $paragraph, by $speaker, and of $subject and $object, or about, whom they name?
($document IS NULL OR EXISTS { MATCH ($it)-[stated:STATED_IN]->(:Document {id: $document}) WHERE $paragraph IS NULL OR stated.paragraph = $paragraph }) AND
($speaker IS NULL OR $it.speakerId = $speaker) AND
($about IS NULL OR $it.subjectId = $about OR $it.objectId = $about) AND
($subject IS NULL OR $it.subjectId = $subject) AND
($object IS NULL OR $it.objectId = $object) AND
$filtered($it) AND
$it.possible <= $day AND
$claimWanted($it)

// $official(relationship): does this `claim`, on $day, bear it as law?
claim.id IN $it.claims AND claim.sourceClass = 'OFFICIAL' AND $claimStands(claim)

// $lawful(relationship): does any, on $day?
EXISTS { MATCH (claim:Claim) WHERE $official($it) }

// $dated(claim): is it known when it was public? Where it is not, it was on the last day there is.
$it.certain < '9999-12-31'

// $happened(claim): did that to it which $what names, after the day $from and no later than the day $to?
CASE $what
  WHEN 'KNOWN' THEN $from < $it.certain AND $it.certain <= $to AND $dated($it)
  WHEN 'POSSIBLE' THEN $from < $it.possible AND $it.possible <= $to AND $to < $it.certain AND $dated($it)
  WHEN 'WITHDRAWN' THEN $from < $it.until AND $it.until <= $to
END

// $spanHappened(span): did that to the claims of this span?
CASE $what
  WHEN 'KNOWN' THEN $from < $certain($it) AND $certain($it) <= $to AND $certain($it) < '9999-12-31'
  WHEN 'POSSIBLE' THEN $from < $possible($it) AND $possible($it) <= $to AND $to < $certain($it) AND $certain($it) < '9999-12-31'
  WHEN 'WITHDRAWN' THEN $from < $until($it) AND $until($it) <= $to
END

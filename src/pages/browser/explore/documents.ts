/** What the page asks beside the questions of the catalogue. */

const entity = '__typename id name';
const place = `id statement modality hedge attribution sourceClass factStatus contested tense scope polarity
  speaker { role } document { id name url publisher { name } published { earliest latest } } paragraph
  known { status certain possible } withdrawn { on reason } quantity { text } value { text from to duration }
  related { type direction condition why claim { id statement } }
  law { status note claims { id statement } }`;
const gap = `__typename id question about { ${entity} } stated { id statement }`;
const evidence = `modality contested independentPublishers known { status certain possible } sourceClasses
  rule { id kind definition } hedges { words claim { id } }
  support { strongest modality premises { id } } disagreements { kind condition why contests premise { id statement } opposed { id statement } }
  claims { ${place} }`;

/** The relationships of one type that leave an entity; the one that is wanted is known by its id. */
export const relationshipEvidence = `query Evidence($from: ID!, $to: ID!, $type: RelationshipType!, $asOf: LocalDate, $after: String) {
  from: entity(id: $from) {
    name gaps { ${gap} }
    relationships(types: [$type], direction: OUT, asOf: $asOf, first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { id layer ... on Circumvention { effect } evidence { ${evidence} } } }
    }
  }
  to: entity(id: $to) { name gaps { ${gap} } }
}`;

/** Where a visa type gets round a provision: its effect in law and the note on it. */
export const routeEvidence = `query Route($provision: ID!, $asOf: LocalDate) {
  visaRoutes(provision: $provision, asOf: $asOf, first: 100) { edges { node { visaType { id } effect legalNote } } }
}`;

/** The claims of a subject with one predicate, as of a day; the one that is wanted is known by its id. */
export const claimEvidence = `query Claim($subject: ID!, $predicate: String!, $asOf: LocalDate, $after: String) {
  claims(filter: { subject: $subject, predicate: [$predicate] }, asOf: $asOf, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { ${place} subject { ${entity} } predicate { name definition } object { ${entity} } } }
  }
}`;

export const gapEvidence = `query Gap($id: ID!) { node(id: $id) { ... on Gap { ${gap} stated { ${place} } } } }`;

export const entityEvidence = `query Entity($id: ID!, $asOf: LocalDate) {
  entity(id: $id) {
    ${entity} description aliases { name }
    claims(asOf: $asOf, first: 20) { totalCount edges { node { ${place} } } }
    relationships(asOf: $asOf, first: 1) { totalCount }
    gaps { ${gap} }
  }
}`;

/** The most relationships of a neighborhood. */
export const mostRelationships = 40;

export const neighborhood = `query Neighborhood($id: ID!, $asOf: LocalDate) {
  neighborhood(id: $id, depth: 1, asOf: $asOf, options: { maxRelationships: ${mostRelationships}, includeNegative: true, includeLawConflicts: true }) {
    truncatedBy
    entities { ${entity} }
    relationships {
      __typename id type layer from { ${entity} } to { ${entity} } evidence { modality contested known { status } }
    }
    gaps { ${gap} }
  }
}`;

export const search = `query Search($text: String!) { search(text: $text, first: 8) { hasMore edges { matched node { ${entity} } } } }`;

/** Days on which claims became known, a page at a time. */
export const knownDays = `query Days($to: LocalDate!, $after: String) {
  changes(from: "1900-01-01", to: $to) {
    becameKnown(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { known { certain possible } } } }
  }
}`;

// What is asked: of Loophole and of the peer in GraphQL, of the floor in Cypher. The ids and totals of the three answers must be the same.
import { cursorOf, placeOf } from '../dist/graphql/cursor.js';
import { printedWords } from '../dist/model/name.js';
import { luceneQuery } from '../dist/store/words.js';

const claimsOf = (ids) => `COLLECT {
  MATCH (claim:Claim) WHERE claim.id IN ${ids}
  RETURN {id: claim.id, statement: claim.statement, document: [(claim)-[:STATED_IN]->(document) | {id: document.id, title: document.title}][0]}
}`;
/** Where the cursors of these pages belong, as the resolver has it. */
const employers = placeOf(
  { parentType: { name: 'Query' }, fieldName: 'employers' },
  { background: false, prefix: 'employer', order: 'ID' },
);
const someIds = (label, where, count) =>
  `MATCH (n:${label}) WHERE ${where} WITH n ORDER BY n.id LIMIT ${count} RETURN {id: n.id} AS variables`;

/** `variables` is asked of the database once: a row for each set of variables, which the clients take in turn. */
export const cases = [
  {
    name: 'entity by id',
    anchored: true,
    variables: someIds('Employer', 'true', 200),
    loophole: 'query($id: ID!) { entity(id: $id) { id name description } }',
    peer: 'query($id: String!) { employers(where: { id: { eq: $id } }) { id name description } }',
    cypher: 'MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.name AS name, e.description AS description',
  },
  {
    name: 'page of 25',
    anchored: true,
    variables: 'UNWIND range(0, 40) AS i RETURN {after: "employer:n" + right("000000" + toString(i * 50), 7)} AS variables',
    loopholeVariables: ({ after }) => ({ after: cursorOf(employers, [after]) }),
    loophole: 'query($after: String) { employers(first: 25, after: $after) { edges { node { id name } } } }',
    peer: 'query($after: String!) { employers(where: { id: { gt: $after } }, limit: 25, sort: [{ id: ASC }]) { id name } }',
    cypher: "MATCH (e:Entity) WHERE e.id > $after AND e.id < 'employer;' RETURN e.id AS id, e.name AS name ORDER BY e.id LIMIT 25",
  },
  {
    name: 'visa type circumvents',
    anchored: true,
    escape: true,
    variables: someIds('VisaType', 'EXISTS { (n)-[:CIRCUMVENTS]->() }', 30),
    loophole: `query($id: ID!) { entity(id: $id) { relationships(types: [CIRCUMVENTS], direction: OUT, first: 100) { edges { node {
      to { id name } evidence { claims { id statement document { id name } } } } } } } }`,
    peer: 'query($id: String!) { circumventions(id: $id) { id name claims { id statement document { id title } } } }',
    cypher: `MATCH (:Entity {id: $id})-[r:CIRCUMVENTS]->(p:Provision)
      RETURN p.id AS id, p.name AS name, ${claimsOf("reduce(all = [], set IN r.support | all + split(set, ' '))")} AS claims`,
  },
  {
    name: 'neighborhood',
    anchored: true,
    escape: true,
    variables: someIds('Employer', '4 <= COUNT { (n)<-[:WORKS_FOR]-() } <= 12', 100),
    loophole: `query($id: ID!) { neighborhood(id: $id, depth: 2) { entities { id name } relationships { id evidence { claims { id statement document { id name } } } } } }`,
    peer: 'query($id: String!) { surroundings(id: $id) { entities { id name } relationships { id claims { id statement document { id title } } } } }',
    cypher: `MATCH (start:Entity {id: $id})
      CALL (start) { MATCH (start)-[one:WORKS_FOR]-(near:Entity) RETURN one, near ORDER BY one.id LIMIT 100 }
      CALL (near) { MATCH (near)-[two:ENTERED_WITH|WORKS_FOR]-(far:Entity) RETURN two, far ORDER BY two.id LIMIT 100 }
      WITH collect(DISTINCT one) + collect(DISTINCT two) AS all, collect(DISTINCT start) + collect(DISTINCT near) + collect(DISTINCT far) AS entities
      WITH entities, COLLECT { UNWIND all AS r WITH DISTINCT r RETURN {id: r.id, claims: ${claimsOf('r.claims')}} } AS relationships
      RETURN [e IN entities | {id: e.id, name: e.name}] AS entities, relationships`,
  },
  {
    name: 'cohort to employers',
    anchored: true,
    variables: someIds('VisaType', 'COUNT { (n)<-[:ENTERED_WITH]-() } > 25', 30),
    loophole: `query($id: ID!) { entity(id: $id) { ... on VisaType { usedBy(first: 25, known: [KNOWN]) { edges { node { id name ... on WorkerGroup {
      employers(first: 10, known: [KNOWN]) { edges { node { id name } } } } } } } } } }`,
    peer: `query($id: String!) { visaTypes(where: { id: { eq: $id } }) { usersConnection(first: 25, where: { edge: { certain: { lte: "9999-12-31" } } }, sort: [{ node: { id: ASC } }]) { edges { node {
      id name employersConnection(first: 10, where: { edge: { certain: { lte: "9999-12-31" } } }, sort: [{ node: { id: ASC } }]) { edges { node { id name } } } } } } } }`,
    cypher: `MATCH (:Entity {id: $id})<-[used:ENTERED_WITH]-(g:WorkerGroup) WHERE used.certain <= '9999-12-31'
      WITH g ORDER BY g.id LIMIT 25
      RETURN g.id AS id, g.name AS name, COLLECT { MATCH (g)-[works:WORKS_FOR]->(e:Employer) WHERE works.certain <= '9999-12-31' RETURN {id: e.id, name: e.name} ORDER BY e.id LIMIT 10 } AS employers`,
  },
  {
    name: 'full-text search',
    anchored: false,
    variables: "UNWIND range(1, 60) AS i RETURN {text: 'employer no ' + toString(i * 37)} AS variables",
    loopholeVariables: ({ text }) => ({ text }),
    // As Loophole makes it, so that all three look for the same.
    otherVariables: ({ text }) => ({ text: luceneQuery(printedWords(text), ['name', 'aliases', 'symbol', 'id'], {}) }),
    loophole: 'query($text: String!) { search(text: $text, first: 5) { edges { node { id name } } } }',
    peer: 'query($text: String!) { entitySearch(phrase: $text, first: 5) { edges { node { id name } } } }',
    cypher:
      "CALL db.index.fulltext.queryNodes('loophole_entity_text', $text, {limit: 5}) YIELD node RETURN node.id AS id, node.name AS name",
    // Equal scores may come in any order: the best must be the same.
    facts: (facts) => facts.slice(0, 1),
    inOrder: true,
  },
  {
    name: 'paths',
    anchored: true,
    escape: true,
    variables: `MATCH (n:Employer) WHERE 4 <= COUNT { (n)<-[:WORKS_FOR]-() } <= 12 WITH n ORDER BY n.id LIMIT 100
      WITH COLLECT { MATCH (n)<-[:WORKS_FOR]-(g) RETURN g.id ORDER BY g.id } AS groups RETURN {from: groups[0], to: groups[1]} AS variables`,
    loophole: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, options: { maxLength: 2, maxPaths: 20 }) { paths { hops { relationship { id } } } } }`,
    peer: 'query($from: String!, $to: String!) { paths(from: $from, to: $to) { relationships { id } } }',
    cypher: `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
      MATCH p = SHORTEST 1 GROUPS (a)(()-[:WORKS_FOR|ENTERED_WITH]-(n:Entity WHERE n.id = $to OR COUNT { (n)--() } - COUNT { (n)<-[:SUBJECT]-() } - COUNT { (n)<-[:OBJECT]-() } < 500)){1,2}(b)
      RETURN [r IN relationships(p) | {id: r.id}] AS relationships`,
    // Every path of that length is made before the shortest are kept, hubs and all.
    naive: `MATCH p = (a:Entity {id: $from})-[:WORKS_FOR|ENTERED_WITH*1..2]-(b:Entity {id: $to})
      WHERE none(n IN nodes(p)[1..-1] WHERE COUNT { (n)--() } - COUNT { (n)<-[:SUBJECT]-() } - COUNT { (n)<-[:OBJECT]-() } >= 500)
      WITH collect(p) AS found, min(length(p)) AS shortest UNWIND found AS p WITH p, shortest WHERE length(p) = shortest
      RETURN [r IN relationships(p) | {id: r.id}] AS relationships`,
  },
  {
    name: 'claims of a hub',
    anchored: true,
    escape: true,
    variables: `MATCH (n:Employer) WHERE n.id < 'employer:n0000010' RETURN {id: n.id} AS variables`,
    loophole: 'query($id: ID!) { entity(id: $id) { claims(first: 10) { totalCount edges { node { id statement } } } } }',
    peer: 'query($id: String!) { claims(id: $id) { totalCount claims { id statement } } }',
    cypher: `CALL { MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim) WITH DISTINCT c ORDER BY c.id LIMIT 10 RETURN collect({id: c.id, statement: c.statement}) AS claims }
      MATCH (e:Entity {id: $id}) RETURN claims, COUNT { (e)<-[:SUBJECT]-() } + COUNT { (e)<-[:OBJECT]-() } AS totalCount`,
    naive: `MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim) WITH DISTINCT c ORDER BY c.id WITH collect(c) AS found
      RETURN size(found) AS totalCount, [c IN found[..10] | {id: c.id, statement: c.statement}] AS claims`,
  },
  {
    name: 'count',
    anchored: false,
    variables: 'RETURN {} AS variables',
    loophole: '{ employers(first: 1) { totalCount } }',
    peer: '{ employersConnection { aggregate { count { nodes } } } }',
    cypher: 'MATCH (n:Employer) RETURN count(n) AS totalCount',
  },
];

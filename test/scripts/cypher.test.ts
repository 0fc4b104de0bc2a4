/** Statements are held to the vocabulary: what has a label has the properties of that label. */
import { describe, expect, test } from '@jest/globals';
import { problemsIn } from '../../scripts/cypher.mjs';

const statement = (text: string): string[] => problemsIn(`// Which?\n${text}`);

describe('a statement', () => {
  test.each([
    ['what nouns have', 'MATCH (provision:Provision)<-[:IMPOSES]-(:Statute) RETURN provision.test AS test, provision.testClaims AS claims'],
    ['what any noun has, of an entity', 'MATCH (entity:Entity) RETURN entity.legalForm AS form, entity.office AS office'],
    ['what either label has', 'MATCH (one:Employer|VisaType) RETURN one.kind AS kind, one.legalForm AS form'],
    ['what anything has, of what is bound without a label', 'MATCH (:Claim)-[:SUBJECT]->(any) RETURN any.postalCode AS code'],
    [
      'what it names itself',
      'UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) RETURN row.hedges AS hedges, claim {.hedges, city: 1} AS claim',
    ],
  ])('may read %s', (_, text) => expect(statement(text)).toEqual([]));

  test.each([
    ['MATCH (claim:Claim)\nRETURN claim.hedges AS hedges, claim.postalCode AS code', '3: Claim has no property postalCode'],
    ['MATCH (employer:Employer) WHERE employer.legalForm = $form RETURN employer.id AS id', '2: Employer has no property legalForm'],
    ['MATCH (:Entity)-[r:CIRCUMVENTS]->(:Provision) RETURN r.why AS why', '2: CIRCUMVENTS has no property why'],
    ['MATCH (:Claim)-[r:CONTRADICTS|TENSION]->(:Claim) RETURN r.layer AS layer', '2: CONTRADICTS or TENSION has no property layer'],
    ['MATCH (claim:Claim) WITH claim\nCALL (claim) { RETURN claim.city AS city }\nRETURN city', '3: Claim has no property city'],
    ['MATCH (claim:Claim) RETURN claim {.id, .city} AS claim', '2: Claim has no property city'],
    ['MATCH (:Programme {symbol: $symbol})-[r]->() RETURN r.id AS id', '2: Programme has no property symbol'],
    ["CREATE (facet:ClaimFacet) SET facet = {id: 'a: b', city: $city}", '2: ClaimFacet has no property city'],
    ['CREATE (change:PartyChange {edition: $edition, hash: $hash})', '2: PartyChange has no property hash'],
  ])('is refused where it reads or writes what there is not: %s', (text, problem) =>
    expect(statement(text)).toEqual([`${problem}; src/model/ names those that it has`]),
  );

  test('is refused that cuts a span by hand, or does not say what it asks', () => {
    expect(problemsIn('MATCH (claim:Claim) RETURN left(claim.facet, 3) AS start')).toEqual([
      '1: it cuts a text or names the end of time; src/graph/fragments.cypher has pieces for spans and days',
      '1: the first line must be a comment with the question',
    ]);
  });
});

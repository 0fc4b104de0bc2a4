/** The contract is made from the model and from what is written by hand of it. */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, printType } from 'graphql';
import { contract } from '../../scripts/contract/contract.mjs';
import { rootFolder } from '../../src/config.js';
import { schemaText } from '../../src/schema.js';

/** The contract with more written at the end of a file in src/graphql/schema/. */
function contractWith(file: string, text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'loophole-contract-'));
  cpSync(join(rootFolder, 'src/graphql/schema'), folder, { recursive: true });
  appendFileSync(join(folder, file), text);
  return contract(folder);
}

const typeIn = (text: string, name: string): string => {
  const type = buildSchema(text).getType(name);
  return type ? printType(type) : '';
};

describe('the contract', () => {
  test('that is committed is the one that is made', async () => {
    expect(await contract()).toBe(schemaText);
  });

  test('is written by hand in files that one can read, as far as the model does not say it', () => {
    const folder = join(rootFolder, 'src/graphql/schema');
    const lengths = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').split('\n').length - 1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
    expect(lengths.reduce((sum, length) => sum + length)).toBeLessThan(schemaText.split('\n').length / 2);
  });

  test('writes out pages, and what a type has of its interfaces', async () => {
    const made = await contractWith(
      'claim.graphql',
      `
"A ship that was sighted."
type Sighting implements Node { "Who saw it." by: Publisher, "Claims about it." claims("Only these." ids: [ID!]): Claim @page(first: 5) }
"A page of sightings."
type SightingConnection @page(edge: "A sighting on a page.", node: "The sighting.") { "How far off." distance: Int }
`,
    );
    expect(typeIn(made, 'Sighting')).toBe(`"""A ship that was sighted."""
type Sighting implements Node {
  """Stable id, never reused."""
  id: ID!

  """Who saw it."""
  by: Publisher

  """Claims about it."""
  claims(
    """Only these."""
    ids: [ID!]

    """How many, at most 100."""
    first: Int = 5

    """Cursor of the last row of the page before."""
    after: String
  ): ClaimConnection!
}`);
    expect(typeIn(made, 'SightingConnection')).toMatch(
      /edges: \[SightingEdge!\]![^]*pageInfo: PageInfo![^]*distance: Int[^]*totalCount: Int!/,
    );
    expect(typeIn(made, 'SightingEdge')).toMatch(/A sighting on a page[^]*cursor: String![^]*"""The sighting."""\s*node: Sighting!/);
  });

  test.each([
    [
      'harbor.graphql',
      'type Harbor { "A." berths: Int }',
      'harbor.graphql in src/graphql/schema/ has no place in the contract; name it in scripts/contract/contract.mjs',
    ],
    ['nouns.graphql', 'type Vesel { "A." length: Int }', 'Vesel in src/graphql/schema/nouns.graphql is no noun of src/model/nouns.ts'],
    [
      'nouns.graphql',
      'type Regime { "A." orders: Int }',
      'Regime.orders is written twice, in src/graphql/schema/ or there and in the model; write it once',
    ],
    [
      'claim.graphql',
      'extend type Query { "A." vessels: Int, "B." claim: Int }',
      'Query.claim is written twice, in src/graphql/schema/ or there and in the model; write it once',
    ],
    ['claim.graphql', 'enum LegalForm { PASS }', 'LegalForm in src/graphql/schema/ is written twice; write it once'],
    ['claim.graphql', 'enum Modalty @model', 'Modalty in src/graphql/schema/ is no class of src/model/classes.ts'],
    ['claim.graphql', 'enum RelationshipType { SAILS }', 'RelationshipType in src/graphql/schema/ is written twice; write it once'],
    [
      'claim.graphql',
      'type Sighting implements Seen { "A." id: ID! }',
      'Sighting in src/graphql/schema/ implements Seen, which is no interface there',
    ],
  ])('is refused with what is wrong: %s %s', async (file, text, message) => {
    await expect(contractWith(file, text)).rejects.toThrow(message);
  });
});

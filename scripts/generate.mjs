// Makes the generated files anew; with --check it changes nothing and fails if one is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, parse } from 'graphql';
import { nouns } from '../dist/model/vocabulary.js';
import { browserKit } from './browser-kit.mjs';
import { contract } from './contract/contract.mjs';
import { exampleTypes } from './example-types.mjs';
import { referencePages } from './reference/pages.mjs';

const root = new URL('..', import.meta.url);
const nounNames = Object.keys(nouns);
const own = [
  'Dataset',
  'Claim',
  'VisaRoute',
  'Circumvention',
  'EntityRelationship',
  'Evidence',
  'PremiseSet',
  'Hedge',
  'Disagreement',
  'ClaimRelation',
  'LawComparison',
  'Rule',
  'KnownTime',
  'Gap',
  'KnowledgeChange',
  'Provenance',
  'RetractionImpact',
  'LostPremiseSet',
  'FallenRelationship',
  'ChangedRelationship',
  'RelationshipOnRule',
  'PathResult',
  'Subgraph',
  'Question',
  'Refusal',
  'Path',
  'Hop',
  'Caveat',
  'SanctionsList',
  'ListedParty',
  'Designation',
  'Programme',
  'ProgrammeBasis',
  'PartyName',
  'IdentityDocument',
  'PartyLink',
  'PartyChange',
  'SearchConnection',
  'PartySearch',
  'PartySearchEdge',
];
const paged = {
  Claim: 'ClaimParent',
  VisaRoute: 'VisaRouteParent',
  Circumvention: 'CircumventionParent',
  Gap: 'GapParent',
  Disagreement: 'DisagreementParent',
  Designation: 'DesignationParent',
  Programme: 'ProgrammeParent',
  PartyChange: 'PartyChangeParent',
};
const mapped = {
  ...Object.fromEntries(nounNames.map((noun) => [noun, 'EntityParent'])),
  Document: 'DocumentParent',
  ...Object.fromEntries(own.map((type) => [type, `${type}Parent`])),
  ...Object.fromEntries(
    Object.entries(paged).flatMap(([type, parent]) => [
      [`${type}Connection`, `Connection<${parent}>`],
      [`${type}Edge`, `Edge<${parent}>`],
    ]),
  ),
  ListedPartyConnection: 'ListedPartyConnectionParent',
  ListedPartyEdge: 'Edge<ListedPartyParent>',
  RelationshipConnection: 'RelationshipConnectionParent',
  RelationshipEdge: 'RelationshipEdgeParent',
  ...Object.fromEntries(
    ['Entity', ...nounNames.filter((noun) => noun !== 'Document')].flatMap((type) => [
      [`${type}Connection`, 'EntityConnectionParent'],
      [`${type}Edge`, 'EntityEdgeParent'],
    ]),
  ),
};

const config = {
  contextType: './context.js#Context',
  mappers: Object.fromEntries(Object.entries(mapped).map(([type, parent]) => [type, `./parents.js#${parent}`])),
  scalars: { LocalDate: 'string', DateTime: 'string', PartialDate: 'string', ISO8601Duration: 'string', URL: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
  inputMaybeValue: 'T | null | undefined',
  emitLegacyCommonJSImports: false,
};

const text = await contract();
const schema = parse(text);
const types = await codegen({
  documents: [],
  config,
  filename: 'src/graphql/types.generated.ts',
  schema,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
});
const files = {
  'schema.graphql': text,
  'src/graphql/types.generated.ts': `/* Generated from schema.graphql by npm run generate. Do not edit. */\n${types}\n`,
  ...browserKit,
  ...(await exampleTypes(schema)),
  ...referencePages(buildASTSchema(schema)),
};

for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, root);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${name} is out of date; run "npm run generate" and commit it.`);
    process.exitCode = 1;
  }
}

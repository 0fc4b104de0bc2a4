// The same model for the peer. What it cannot say (claims by their ids, paths, neighborhoods) it is given as Cypher, by its own escape.
import { cases } from './cases.mjs';

const asMaps = (name, columns) => {
  const { cypher } = cases.find((one) => one.name === name);
  return `"""CALL () { ${cypher} } RETURN {${columns.map((one) => `${one}: ${one}`).join(', ')}} AS row"""`;
};
const entity = (label) => `@node(labels: ["${label}", "Entity"])`;

export const typeDefs = `
  type Entity @node @fulltext(indexes: [{ indexName: "loophole_entity_text", queryName: "entitySearch", fields: ["name", "symbol", "id", "noun"] }]) {
    id: String! name: String! aliases: [String!] symbol: String noun: String
  }
  type Employer ${entity('Employer')} {
    id: String! name: String! description: String
    workerGroups: [WorkerGroup!]! @relationship(type: "WORKS_FOR", direction: IN, properties: "Known")
  }
  type WorkerGroup ${entity('WorkerGroup')} {
    id: String! name: String! description: String
    employers: [Employer!]! @relationship(type: "WORKS_FOR", direction: OUT, properties: "Known")
    visaTypes: [VisaType!]! @relationship(type: "ENTERED_WITH", direction: OUT, properties: "Known")
  }
  type VisaType ${entity('VisaType')} {
    id: String! name: String!
    users: [WorkerGroup!]! @relationship(type: "ENTERED_WITH", direction: IN, properties: "Known")
  }
  type Known @relationshipProperties { id: String! certain: String claims: [String!] }
  type CircumventionRow { id: String! name: String claims: [ClaimRow!]! }
  type ClaimRow { id: ID! statement: String! document: DocumentRow }
  type DocumentRow { id: ID! title: String! }
  type NeighborhoodRow { entities: [EntityRow!]! relationships: [RelationshipRow!]! }
  type EntityRow { id: String! name: String! }
  type RelationshipRow { id: ID! claims: [ClaimRow!]! }
  type ClaimsRow { totalCount: Int! claims: [ClaimRow!]! }
  type PathRow { relationships: [RelationshipId!]! }
  type RelationshipId { id: ID! }
  type Query {
    circumventions(id: String!): [CircumventionRow!]! @cypher(statement: ${asMaps('visa type circumvents', ['id', 'name', 'claims'])}, columnName: "row")
    surroundings(id: String!): [NeighborhoodRow!]! @cypher(statement: ${asMaps('neighborhood', ['entities', 'relationships'])}, columnName: "row")
    claims(id: String!): [ClaimsRow!]! @cypher(statement: ${asMaps('claims of a hub', ['totalCount', 'claims'])}, columnName: "row")
    paths(from: String!, to: String!): [PathRow!]! @cypher(statement: ${asMaps('paths', ['relationships'])}, columnName: "row")
  }
`;

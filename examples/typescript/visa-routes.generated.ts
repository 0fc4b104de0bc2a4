/* Generated from visa-routes.graphql by npm run generate. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Firmness of a claim, firmest first. Ordered for display and comparison, never a number. */
export type Modality =
  /** Said without a hedge. */
  | 'ASSERTED'
  /** Said to be possible to do. */
  | 'CAN'
  /** Reportedly; have indicated. */
  | 'REPORTED'
  /** Likely; most likely. */
  | 'LIKELY'
  /** Appears; seems. */
  | 'APPARENT'
  /** May; perhaps; could. */
  | 'POSSIBLE'
  /** Allegedly. */
  | 'ALLEGED'
  /** Said to be unclear; creates no relationship. */
  | 'UNCLEAR';

/** What could be known on a day. */
export type KnownStatus =
  /** Certainly public. */
  | 'KNOWN'
  /** Possibly public: the date of publication is not exact. */
  | 'UNCERTAIN'
  /** Not public, or of unknown date. */
  | 'NOT_YET'
  /** Taken back by that day. */
  | 'WITHDRAWN';

export type VisaRoutesQueryVariables = Exact<{
  resolution: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type VisaRoutesQuery = { visaRoutes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { visaType: { name: string }, provision: { paragraph: string | null }, evidence: { modality: Modality, contested: boolean, known: { status: KnownStatus } } } }> } };


export const VisaRoutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisaRoutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resolution"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visaRoutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resolution"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resolution"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visaType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"known"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisaRoutesQuery, VisaRoutesQueryVariables>;

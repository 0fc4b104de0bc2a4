import type { DocumentNode, GraphQLSchema } from 'graphql';

export function exampleTypes(schema: DocumentNode | GraphQLSchema): Promise<Record<string, string>>;

// The peer: @neo4j/graphql over the same graph, on Apollo with as lean a handler as Apollo allows.
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { typeDefs } from '../peer.mjs';
import { address, serveJson } from './serve.mjs';

const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
  maxConnectionPoolSize: 16,
  telemetryDisabled: true,
});
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GT: true, LTE: true } } } }).getSchema();
const server = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  stopOnTerminationSignals: false,
});
await server.start();
const headers = new HeaderMap([['content-type', 'application/json']]);
const context = async () => ({ sessionConfig: { database: address.database } });

serveJson(async (body) => {
  const answer = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, search: '', body }, context });
  return answer.body.string;
});

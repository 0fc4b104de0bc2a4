import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLISO8601Duration, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';
import { isPartialDate } from '../model/time.js';

const partialDate = (value: unknown): string => {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is no partial date; expected one such as 2019, 2019-12 or 2019-12-21.`);
};

/** No library has a date that may be a year or a month; as precise as it is known. */
const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: partialDate,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : null),
});

export const scalars = {
  PartialDate,
  LocalDate: GraphQLLocalDate,
  DateTime: GraphQLDateTime,
  ISO8601Duration: GraphQLISO8601Duration,
  URL: GraphQLURL,
};

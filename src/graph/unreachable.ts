/** Why a server that has never answered cannot be spoken to, and what to do: what the driver has words for, and mostly no code. */
import { AppError } from '../errors.js';

const kinds: readonly (readonly [pattern: RegExp, what: string, remedy: string])[] = [
  [
    /responded HTTP|Unknown Bolt protocol/,
    'is no Bolt server',
    'expected the Bolt port of a Neo4j, by default 7687 (7474 is that of its Browser)',
  ],
  [/wrong version number|SSL routines|EPROTO/, 'does not speak TLS', 'expected an address without "+s", such as bolt:// or neo4j://'],
  [/certificate|CERT/, 'has a certificate that is not trusted', 'expected "+ssc" instead of "+s" if you trust it'],
  [
    /closed by server|ECONNRESET|socket hang up/,
    'ends every connection',
    'expected a Bolt port; if it wants TLS, an address with "+s", such as bolt+s:// or neo4j+s://',
  ],
  [
    /^Connection acquisition timed out/,
    'takes connections but says nothing',
    'expected a Bolt port, and "+s" in the address only if it wants TLS',
  ],
];

/** The fault in words; undefined if it is of another kind, as where nothing listens. */
export function unreachable(fault: Error, uri: string): AppError | undefined {
  const said = messagesOf(fault);
  const [, what, remedy] = kinds.find(([pattern]) => pattern.test(said)) ?? [];
  if (what === undefined) return undefined;
  return new AppError('GRAPH_UNAVAILABLE', `What answers at ${uri} ${what}; ${remedy}. Correct NEO4J_URI.`, { cause: fault });
}

const messagesOf = ({ message, cause }: Error): string => `${message}${cause instanceof Error ? `\n${messagesOf(cause)}` : ''}`;

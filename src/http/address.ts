/** Where a server that listens on a host is found from its own machine. */
import { isIPv6 } from 'node:net';

/** Base address of an API, such as http://localhost:4000. A host that stands for every address of the machine is found by the name of loopback. */
export const addressOf = (host: string, port: number): string => `http://${nameOf(host)}:${port}`;

/** One address of IPv6 is written in many ways, in a URL in one. */
function nameOf(host: string): string {
  const { hostname } = new URL(`http://${isIPv6(host) ? `[${host}]` : host}`);
  return ['127.0.0.1', '0.0.0.0', '[::]', '[::ffff:0:0]'].includes(hostname) ? 'localhost' : hostname;
}

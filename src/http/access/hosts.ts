/**
 * Which names this server answers to. A page of another origin that has its own name resolve to this machine (DNS rebinding) is of one
 * origin with us as browsers see it, and could read every answer; but its requests still carry its own name.
 */
import { BlockList, isIP, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Is an IP address one that only this machine reaches? */
export const isLoopback = (address: string): boolean => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * @param address that the server listens on; beyond loopback it answers to every IP address, which no name server can turn around
 * @param names that it answers to beside those of loopback
 */
export function servedHosts(address: string, names: readonly string[]): (host: string | undefined) => boolean {
  const beyond = !isLoopback(address);
  const served = new Set(['localhost', ...names.map((name) => name.toLowerCase())]);
  return (host = '') => {
    const name = /^(?:\[([^\]]+)\]|([^:]+))(?::\d+)?$/.exec(host)?.slice(1).find(Boolean)?.toLowerCase() ?? '';
    if (isIP(name) !== 0) return beyond || isLoopback(name);
    return served.has(name);
  };
}

/** One client as the network sees it. */
import ipaddr from 'ipaddr.js';

/** An IPv4 address, or the /64 of an IPv6 address: that is what one household or machine is given whole. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address; // as a proxy wrote it
  const parsed = ipaddr.process(address); // an IPv4 address that is written as IPv6 is that IPv4 address
  return parsed.kind() === 'ipv4' ? parsed.toString() : `${Buffer.from(parsed.toByteArray().slice(0, 8)).toString('hex')}/64`;
}

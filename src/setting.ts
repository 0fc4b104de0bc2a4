/** What a setting may be. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';

export const port = z.coerce.number().int().min(0).max(65_535);
/** An empty variable counts as one that is not set. */
export const optional = z.string().min(1).optional();

/** No names: some shells set HOST to the name of the machine, and that must not put the API on the network. */
export const address = z
  .string()
  .refine((value) => isIP(value) !== 0 && !value.includes('%'), 'expected an IP address, such as 127.0.0.1 or 0.0.0.0');

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export const count = z.coerce.number().int().min(1);
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
/** Several values, parted by commas. */
const several = (fits: (one: string) => boolean, expected: string) =>
  z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .refine((all) => all.every(fits), `expected ${expected}`);
/** As a browser sends them. */
export const origins = several((one) => URL.canParse(one) && new URL(one).origin === one, 'origins, such as https://example.org');
export const hostNames = several((one) => /^[\w-]+(\.[\w-]+)*$/.test(one), 'names without ports, such as loophole.example.org');
export const networks = several((one) => isIP(one) !== 0 || ipaddr.isValidCIDR(one), 'IP addresses or networks, such as 10.0.0.0/8');

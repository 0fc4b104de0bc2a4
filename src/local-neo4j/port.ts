import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from '../errors.js';

/**
 * Can a server listen on this port of loopback? 0 stands for any free port.
 * @throws AppError PORT_IN_USE that names the setting
 */
export async function requireFreePort(port: number, setting: string): Promise<void> {
  const probe = createServer();
  const listening = once(probe, 'listening');
  probe.listen(port, '127.0.0.1');
  await listening.catch((cause: unknown) => {
    throw new AppError('PORT_IN_USE', `Port ${port} is in use by another program; stop it, or set ${setting} to a free port.`, { cause });
  });
  probe.close();
  await once(probe, 'close');
}

import { once } from 'node:events';
import { createServer } from 'node:net';
import { AppError } from '../errors.js';

/**
 * Can a server listen on this port of a host? 0 stands for any free port.
 * @throws AppError PORT_IN_USE that names the setting, or SETTING_INVALID if the host is another machine's
 */
export async function requireFreePort(port: number, setting: string, host = '127.0.0.1'): Promise<void> {
  const probe = createServer();
  const listening = once(probe, 'listening');
  probe.listen(port, host);
  await listening.catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRNOTAVAIL')
      throw new AppError('SETTING_INVALID', `HOST="${host}" is no address of this machine; expected one, such as 127.0.0.1 or 0.0.0.0.`, {
        cause,
      });
    throw new AppError('PORT_IN_USE', `Port ${port} is in use by another program; stop it, or set ${setting} to a free port.`, { cause });
  });
  probe.close();
  await once(probe, 'close');
}

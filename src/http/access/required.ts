/** What must be so before a server is started that others can reach. */
import type { Config } from '../../config.js';
import { AppError } from '../../errors.js';
import { isLoopback } from './hosts.js';
import { requireKeys } from './keysFile.js';
import { readSigningKey } from './signingKey.js';

/** @throws AppError SETTING_INVALID if other machines could ask without a key, and nobody said that they may, or if there is no key in the file; the same of the key that signs receipts */
export async function requireAccess({ host, service }: Config, insecure: boolean): Promise<void> {
  if (service.signingKey !== undefined) await readSigningKey(service.signingKey);
  if (service.keysFile !== undefined) await requireKeys(service.keysFile);
  else if (!isLoopback(host) && !insecure)
    throw new AppError(
      'SETTING_INVALID',
      `HOST="${host}" can be reached from other machines, and no key is asked for. Make one with "loophole key NAME --file FILE" and set LOOPHOLE_KEYS_FILE, or let anybody ask with --insecure.`,
    );
}

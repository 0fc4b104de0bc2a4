import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { works } from './where.js';

/**
 * A Python with the packages of a requirements file: the one that is here, or an environment in the cache folder, made once for
 * each state of the file. Undefined where neither is to be had.
 */
export function pythonWith(module: string, requirements: string): string | undefined {
  if (works('python3', '-c', `import ${module}`)) return 'python3';
  const { cacheFolder } = readConfig(process.env).localNeo4j;
  const state = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(cacheFolder, `python-${state}`);
  const python = join(folder, 'bin', 'python');
  if (existsSync(python) && works(python, '-c', `import ${module}`)) return python;
  const install = ['-m', 'pip', 'install', '--quiet', '--retries', '0', '--requirement', requirements];
  return works('python3', '-m', 'venv', folder) && works(python, ...install) ? python : undefined;
}

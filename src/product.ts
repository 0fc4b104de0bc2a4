import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './config.js';

/** Version of Loophole. */
export const productVersion = (JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')) as { readonly version: string }).version; // ours

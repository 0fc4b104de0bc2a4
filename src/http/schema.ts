import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../config.js';

/** The contract as written. */
export const schemaText = readFileSync(join(rootFolder, 'schema.graphql'), 'utf8');

import { spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

/** A test that needs something of the machine: where that is missing it is not run, and the summary says so. */
export const where = (condition: boolean): typeof test | typeof test.skip => (condition ? test : test.skip);

/** Does this command end well here? */
export const works = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

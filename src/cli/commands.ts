import type { Command } from 'commander';
import { askCommand } from './ask.js';
import { browserKitCommand } from './browser-kit.js';
import { checkCommand } from './check.js';
import { seedCommand } from './seed.js';
import { statusCommand } from './status.js';
import { upCommand } from './up.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [upCommand, seedCommand, checkCommand, askCommand, statusCommand, browserKitCommand];

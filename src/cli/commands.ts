import type { Command } from 'commander';
import { askCommand } from './ask.js';
import { browserKitCommand } from './browser-kit.js';
import { checkCommand } from './check.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { keyCommand } from './key.js';
import { seedCommand } from './seed.js';
import { statusCommand } from './status.js';
import { upCommand } from './up.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  upCommand,
  seedCommand,
  importCommand,
  exportCommand,
  checkCommand,
  askCommand,
  statusCommand,
  browserKitCommand,
  keyCommand,
];

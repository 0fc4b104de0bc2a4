import type { Command } from 'commander';
import { askCommand } from './ask.js';
import { browserKitCommand } from './browser-kit.js';
import { checkCommand } from './check.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { keyCommand } from './key.js';
import { memoCommand } from './memo.js';
import { passwordCommand } from './password.js';
import { receiptCommand } from './receipt.js';
import { seedCommand } from './seed.js';
import { statusCommand } from './status.js';
import { upCommand } from './up.js';
import { verifyCommand } from './verify.js';

/** Every command, in the order of the help: what it is called and takes. What does its work is loaded when it is called. */
export const commands: readonly Command[] = [
  upCommand,
  seedCommand,
  importCommand,
  exportCommand,
  checkCommand,
  askCommand,
  memoCommand,
  receiptCommand,
  verifyCommand,
  statusCommand,
  browserKitCommand,
  keyCommand,
  passwordCommand,
];

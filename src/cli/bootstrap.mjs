#!/usr/bin/env node
// Runs Loophole from a bare checkout: installs packages and builds if needed, then hands over. Plain JavaScript, no packages.
// In a syntax that an older Node reads too, so that it is told what is missing.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} is too old; Loophole needs 20.19 or newer. Install one, or run "docker compose up" instead.`,
  );
  process.exitCode = 1;
} else void import('../build/start.mjs').then(({ isOfProgram }) => isOfProgram && import('../../dist/cli/loophole.js'));

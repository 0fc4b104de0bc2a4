/** The Chromium of this machine, for tests of what people see. Whatever it asks of another machine is caught and counted. */
import { accessSync, constants } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Undefined where none is in the PATH: then such tests are not run. */
export const chromiumPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** What Chromium asks its maker for by itself, whatever its switches. */
const makers = ['update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com'];

const switches = [
  // Root may not use its sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface TrappedBrowser extends AsyncDisposable {
  readonly browser: Browser;
  /** How many connections it has tried to make to other machines. */
  caught(): number;
}

/** Chromium without a window, in which every name but that of this machine leads into a trap. */
export async function openBrowser(): Promise<TrappedBrowser> {
  let connections = 0;
  const trap = createServer((socket) => {
    connections++;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(trap, 'listening');
  const { port } = trap.address() as AddressInfo; // a TCP server that listens has one
  const rules = [...makers.map((name) => `MAP ${name} ^NOTFOUND`), `MAP * 127.0.0.1:${port}`, 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? names[0] ?? '',
    args: [...switches, `--host-resolver-rules=${rules.join(', ')}`],
  });
  return {
    browser,
    caught: () => connections,
    async [Symbol.asyncDispose]() {
      await browser.close();
      trap.close();
    },
  };
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine; undefined where there is none. */
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

/** What Chromium asks its maker for by itself, whatever its flags. */
const makers = ['update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com'];

/** That Chromium without a window. Every name but localhost leads to a port of this machine, where one is given. */
export const openBrowser = (elsewhere?: number): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: [
      // Root may not use its sandbox.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(elsewhere === undefined ? [] : [`--host-resolver-rules=${rules(elsewhere)}`]),
    ],
  });

const rules = (elsewhere: number): string =>
  [...makers.map((name) => `MAP ${name} ^NOTFOUND`), `MAP * 127.0.0.1:${elsewhere}`, 'EXCLUDE localhost'].join(', ');

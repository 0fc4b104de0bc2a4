/** The frame of every page. */
import { html, type Html } from './html.js';

export interface Page {
  readonly title: string;
  /** Names of files in /assets that the page needs beside its own style sheet. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  readonly body: Html;
}

/** The name in the bar of a page that is worked in; it leads to the first page. */
export const brand: Html = html`<h1>
  <a href="/"><img src="/assets/icon.svg" alt="" width="24" height="24" />Loophole</a>
</h1>`;

/** Hidden until the API asks for a key. */
export const keyForm: Html = html`<form id="key" hidden>
  <label for="api-key">This server asks for a key</label>
  <input id="api-key" type="password" autocomplete="off" required pattern="[!-~]+" title="letters, digits and signs without a space" />
  <button>Use it</button>
</form>`;

export const page = ({ title, styles = [], scripts = [], body }: Page): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        ${[...styles, 'pages.css'].map((name) => html`<link rel="stylesheet" href="/assets/${name}" />`)}
        ${scripts.map((name) => html`<script src="/assets/${name}" defer></script>`)}
      </head>
      ${body}
    </html> `.text;

/** What keeps people out of a page, as axe-core finds it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of serious or critical weight that are broken on the page, but for the parts that these selectors name, with the elements that break them. */
export async function violations(page: Page, ...except: string[]): Promise<{ rule: string; target: string }[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    async (exclude) => (await (globalThis as unknown as { axe: typeof Axe }).axe.run({ include: [['html']], exclude })).violations,
    except.map((selector) => [selector]),
  ); // the script above defines it
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, target: target.join(' ') })));
}

/** Does the page fit its window? What draws itself, such as an editor, takes a new width a little later. */
export async function fits(page: Page): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

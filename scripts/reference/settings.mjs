import { environment } from '../../dist/config.js';
import { code, page, table } from './markdown.mjs';

const settingRow = ([name, type]) => {
  const { data } = type.safeParse(undefined);
  return [code(name), data === undefined || data === '' ? '' : code(String(data)), type.description];
};

export const settings = () =>
  page('Settings', '`src/config.ts`', [
    'Variables of the environment. An empty one counts as one that is not set; a wrong value is refused with its name, value and what was expected.',
    table(['Variable', 'Default', 'Meaning'], Object.entries(environment.shape).map(settingRow)),
  ]);

/** Parts of a page of the reference. */

/** A page with its title and a line that says where it comes from. */
export const page = (title, source, parts) => `# ${title}

Made from ${source} by \`npm run generate\`; change that, not this page.

${parts.join('\n\n')}
`;

export const code = (text) => `\`${text}\``;

export const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

export const list = (items) => items.map((item) => `- ${item}`).join('\n');

/** A text in which nothing is a sign of Markdown. */
export const prose = (text) => text.replaceAll(/[\\`*_<>[\]]/g, String.raw`\$&`);

/** The anchor of a heading of one word or more, as GitHub makes it. */
export const anchor = (heading) =>
  `#${heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-')}`;

const cell = (text) => (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');

// The generated files of browser/: colors, saved questions and guide for Neo4j Browser.
import { questions } from '../dist/catalogue/catalogue.js';
import { nodeStyles, typeGroups } from '../dist/model/style.js';
import { guide } from './browser-guide.mjs';

const nodeRule = ({ color, text, diameter, caption, font }) => ({
  color,
  'border-color': '#000000',
  'border-width': '1px',
  'text-color-internal': text,
  diameter: `${diameter}px`,
  'font-size': `${font}px`,
  caption: `{${caption}}`,
});

/** What is between entities says what a load wrote on it. */
const relationshipRule = ({ color, text, width, layer }) => ({
  color,
  'shaft-width': `${width}px`,
  'font-size': '8px',
  padding: '3px',
  'text-color-external': '#000000',
  'text-color-internal': text,
  caption: layer === null ? '<type>' : '{caption}',
});

/** A label without a rule gets one from Browser, after ours; so every label has one, and the general one stands first, as later ones win. */
const grass = {
  'node.Entity': nodeRule(nodeStyles.Concept),
  ...Object.fromEntries(Object.entries(nodeStyles).map(([label, style]) => [`node.${label}`, nodeRule(style)])),
  ...Object.fromEntries(
    Object.values(typeGroups).flatMap((group) => group.types.map((type) => [`relationship.${type}`, relationshipRule(group)])),
  ),
};

const folder = { id: 'kit:questions', name: 'Loophole questions' };

const kit = {
  folders: [folder],
  documents: questions.map(({ name, title, cypher }) => ({
    id: `kit:${name}`,
    folder: folder.id,
    content: `// ${name.split('-')[0]} ${title}\n${cypher.replace(/^\/\/.*\n/, '').trim()}`,
  })),
  // An analyst must see what was asked for and no more, and must not change it by mistake.
  settings: {
    autoComplete: false,
    useReadTransactions: true,
    showSampleScripts: false,
    allowUserStats: false,
    allowCrashReports: false,
  },
  grass,
};

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Path and content of each file. */
export const browserKit = {
  'browser/kit.grass': json(grass),
  'browser/kit.json': json(kit),
  'browser/guide.html': guide,
};

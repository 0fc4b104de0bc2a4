/** What a file of code imports, however it is written: values and types, exports from elsewhere, and what is imported when it is needed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from '@swc/core';

export interface Import {
  /** By its path from the root of the repository. */
  readonly file: string;
  readonly specifier: string;
  readonly to: { readonly file: string } | { readonly package: string };
}

/** Every file of code in a folder, by its path from the root. */
export const filesOfCode = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();

export function importsOf(root: string, file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const tree = parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' });
  const specifiers = new Set([...specifiersIn(tree), ...referencesIn(text)]);
  return [...specifiers].map((specifier) => ({ file, specifier, to: targetOf(root, file, specifier) }));
}

/** What a comment refers to is as good as imported. */
const referencesIn = (text: string): string[] =>
  [...text.matchAll(/^\s*\/\/\/\s*<reference\s+(path|types)="([^"]+)"/gm)].map(([, kind, name = '']) =>
    kind === 'path' ? `./${name}` : name,
  );

function targetOf(root: string, file: string, specifier: string): Import['to'] {
  if (specifier.startsWith('node:')) return { package: 'node' };
  if (/^\.{1,2}(\/|$)/.test(specifier)) {
    // Scripts run what is built of the sources.
    const path = posix.join(posix.dirname(file), specifier).replace(/^dist\//, 'src/');
    const source = path.replace(/\.([cm]?)js$/, '.$1ts');
    return { file: existsSync(join(root, source)) ? source : path };
  }
  const [scope = '', name = ''] = specifier.split('/');
  return { package: scope.startsWith('@') ? `${scope}/${name}` : scope };
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every specifier in the tree that SWC makes of a file. */
function specifiersIn(node: unknown): string[] {
  if (!isTree(node)) return [];
  const wanted = wantedBy(node);
  return [...(isTree(wanted) ? [textOf(wanted)] : []), ...Object.values(node).flatMap(specifiersIn)];
}

/** The expression by which a node names what it imports, if it imports. */
function wantedBy(node: Tree): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source;
    case 'TsExternalModuleReference':
      return node.expression;
    case 'TsImportType':
      return node.argument;
    case 'CallExpression':
      return isLoader(node.callee) ? firstOf(node) : undefined;
    case 'NewExpression':
      return namesWorker(node) ? firstOf(node) : undefined;
    default:
      return undefined;
  }
}

const firstOf = ({ arguments: given }: Tree): unknown => (Array.isArray(given) ? given[0]?.expression : undefined);

/** `import`, `import.meta.resolve`, `require` or `require.resolve`. */
function isLoader(callee: unknown): boolean {
  if (!isTree(callee)) return false;
  if (callee.type !== 'MemberExpression') return callee.type === 'Import' || nameOf(callee) === 'require';
  const { object, property } = callee;
  return nameOf(property) === 'resolve' && (isLoader(object) || (isTree(object) && object.type === 'MetaProperty'));
}

/** `new URL('./file.js', import.meta.url)`, by which a worker is named. */
function namesWorker(node: Tree): boolean {
  const first = firstOf(node);
  return nameOf(node.callee) === 'URL' && isTree(first) && /^\..*\.[cm]?[jt]s$/.test(textOf(first));
}

const nameOf = (node: unknown): unknown => (isTree(node) && node.type === 'Identifier' ? node.value : undefined);

/** What is written out; what only running it tells belongs to no room and is no package. */
function textOf({ type, value, quasis }: Tree): string {
  if (type === 'StringLiteral') return String(value);
  const [only, ...more] = type === 'TemplateLiteral' && Array.isArray(quasis) ? quasis : [];
  return only !== undefined && more.length === 0 ? String(only.cooked) : 'what only running it tells';
}

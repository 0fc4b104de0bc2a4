/** Who may import whom, as src/layers.yaml has it, and where the code does otherwise. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { filesOfCode, importsOf, type Import } from './imports.js';

const names = z.array(z.string());
/** In the order of the file, which is that of the layers. */
const rows = z.record(z.string(), names).transform((record) => new Map(Object.entries(record)));
const shape = z.strictObject({ rooms: rows, parts: names, packages: rows });
export type Layers = z.infer<typeof shape>;

export const readLayers = (root: string): Layers => shape.parse(parse(readFileSync(join(root, 'src/layers.yaml'), 'utf8')));

/** Rows that name what stands in no row above them. Without one, no rooms import each other, by whatever way round. */
export function circlesIn({ rooms }: Layers): string[] {
  const order = [...rooms.keys()];
  return [...rooms].flatMap(([room, others]) =>
    others
      .filter((other) => !order.slice(0, order.indexOf(room)).includes(other))
      .map((other) => `${room} may import ${other}, which stands in no row above it`),
  );
}

/** What the code imports and the table does not know or allow, and what the table allows and no code needs; sorted. */
export function breachesIn(root: string, layers: Layers): string[] {
  const files = ['src', 'scripts'].flatMap((folder) => filesOfCode(root, folder));
  const homeless = files.filter((file) => placeOf(file, layers) === undefined);
  const checked = files.flatMap((file) => importsOf(root, file)).map((one) => ({ one, permission: permissionOf(one, layers) }));
  const used = new Set(checked.map(({ permission }) => permission));
  return [
    ...homeless.map((file) => `${file} stands in no room`),
    ...checked.flatMap(({ one, permission }) => (permission === undefined ? [`${one.file} imports ${one.specifier}`] : [])),
    ...permissionsOf(layers).flatMap((permission) => (used.has(permission) ? [] : [`${permission}, but nothing does`])),
  ].toSorted();
}

interface Place {
  readonly room: string;
  readonly part: string | undefined;
}

const withoutSource = (path: string): string => path.replace(/^src\//, '');

/** Where a file stands: in a folder of src/ or beside it, or at the top of src/. Undefined if no row knows the place. */
function placeOf(file: string, { rooms, parts }: Layers): Place | undefined {
  const path = withoutSource(file);
  const folder = posix.dirname(path);
  const place = folder === '.' ? path : folder;
  if (rooms.has(place)) return { room: place, part: undefined };
  const room = posix.dirname(place);
  return parts.includes(place) && rooms.has(room) ? { room, part: place } : undefined;
}

const mayImport = (who: string, what: string): string => `${who} may import ${what}`;
const mayImportPackage = (who: string, name: string): string => mayImport(who, `the package ${name}`);

/** What of the table allows an import, or that it needs no permission within its room; undefined if nothing allows it. */
function permissionOf({ file, to }: Import, layers: Layers): string | undefined {
  const from = placeOf(file, layers);
  if (from === undefined) return undefined;
  if ('package' in to) {
    const mine = [withoutSource(file), from.part, from.room];
    const who = layers.packages.get(to.package)?.find((one) => mine.includes(one));
    return who && mayImportPackage(who, to.package);
  }
  const other = placeOf(to.file, layers);
  if (other === undefined) return undefined;
  if (from.room !== other.room)
    return layers.rooms.get(from.room)?.includes(other.room) === true ? mayImport(from.room, other.room) : undefined;
  const isWithin = from.part === undefined || other.part === undefined || from.part === other.part || isGenerated(other.part);
  return isWithin ? 'within a room' : undefined;
}

/** What is generated serves the whole room. */
const isGenerated = (part: string): boolean => posix.basename(part) === 'generated';

const permissionsOf = ({ rooms, packages }: Layers): string[] => [
  ...[...rooms].flatMap(([room, others]) => others.map((other) => mayImport(room, other))),
  ...[...packages].flatMap(([name, places]) => places.map((place) => mayImportPackage(place, name))),
];

/** The kit for Neo4j Browser: colors, questions and guide. Most of it is generated; a Browser gets it from its own server, or by drag and drop. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { rootFolder } from './config.js';

const kitFolder = join(rootFolder, 'browser');
const bytesOf = (name: string): Uint8Array => readFileSync(join(kitFolder, name));

/** Every file of the kit, by name. */
export const kitFiles = (): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(kitFolder)
      .sort()
      .map((name) => [name, bytesOf(name)]),
  );

const savedQueries = z.object({
  folders: z.tuple([z.object({ name: z.string() })]),
  documents: z.array(z.object({ id: z.string(), content: z.string() })),
});

/** What loads in any Browser when it is dropped on its page, by file name. */
export function droppedFiles(): Record<string, Uint8Array> {
  const { folders, documents } = savedQueries.parse(JSON.parse(readFileSync(join(kitFolder, 'kit.json'), 'utf8')));
  const queries = Object.fromEntries(documents.map(({ id, content }) => [`${id.replace('kit:', '')}.cypher`, strToU8(content)]));
  return { 'kit.grass': bytesOf('kit.grass'), 'queries.zip': zipSync({ [folders[0].name]: queries }) };
}

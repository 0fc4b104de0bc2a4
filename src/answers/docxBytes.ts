/** The library writes the clock and random ids into a DOCX; a memo of the same answers is to be the same file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { language } from './docxStyles.js';

/** The first day that a zip can have. */
const epoch = new Date(1980, 0, 1);

export function withoutClock(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const ids = linkIds(parts);
  const fixed = Object.entries(parts).map(([name, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
    const text = strFromU8(bytes).replaceAll(/(?<= (?:Id|r:id)=")rId[^"]+/g, (id) => ids.get(id) ?? id);
    return [name, strToU8(name === 'docProps/core.xml' ? coreOf(text) : text)];
  });
  return zipSync(Object.fromEntries(fixed) as Record<string, Uint8Array>, { mtime: epoch }); // pairs of a name and bytes
}

/** Of each link, whose id is random, one that is counted. */
function linkIds(parts: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const rels = Object.entries(parts).flatMap(([name, bytes]) => (name.endsWith('.rels') ? [strFromU8(bytes)] : []));
  const links = rels.flatMap((text) =>
    [...text.matchAll(/<Relationship [^>]*\/hyperlink"[^>]*>/g)].map(([link]) => / Id="([^"]+)"/.exec(link)?.[1] ?? ''),
  );
  return new Map(links.map((id, index) => [id, `rIdLink${index + 1}`]));
}

const coreOf = (text: string): string =>
  text
    .replaceAll(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '1980-01-01T00:00:00Z')
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);

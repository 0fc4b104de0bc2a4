/** What the graph answers of a day: a question of the catalogue, with the neighborhoods of added entities. */
import { today, type Day, type Shown } from '../../explore/address.js';
import { mergeDrawings } from '../../explore/compare.js';
import { drawingOf, nothing, type Drawing } from '../../explore/drawing.js';
import type { Drawn } from '../../explore/drawn.js';
import { ask, read } from './ask.js';
import { NeighborhoodDocument, type NeighborhoodQueryVariables } from './generated/documents.js';

/** The most pages that are read of a question whose lists can be read on. */
const mostPages = 5;
/** The most relationships of a neighborhood. */
export const mostRelationships = 40;

export const variableOf = (day: Day): string | null => (day === today ? null : day);

/** Variables of the neighborhood of an entity. */
export const aroundOf = (id: string, day: Day): NeighborhoodQueryVariables => ({ id, most: mostRelationships, asOf: variableOf(day) });

export const questionOf = async (name: string, signal: AbortSignal): Promise<Drawn> =>
  (await read(`/explore/questions/${encodeURIComponent(name)}`, signal)) as Drawn; // as the server gives it

async function answerOf({ document, pages }: Drawn, day: Day, signal: AbortSignal): Promise<Drawing> {
  const drawings: Drawing[] = [];
  let after: string | undefined;
  do {
    const drawing: Drawing = drawingOf(await ask(document, { asOf: variableOf(day), ...(after !== undefined && { after }) }, signal));
    drawings.push(drawing);
    after = pages ? drawing.next : undefined;
  } while (after !== undefined && drawings.length < mostPages);
  return { ...mergeDrawings(drawings), cut: drawings.at(-1)?.cut ?? 0 };
}

/** Throws Refused if the API refuses any part of it. */
export async function drawingAsOf(day: Day, question: Drawn | undefined, { added }: Shown, signal: AbortSignal): Promise<Drawing> {
  const parts = await Promise.all([
    question ? answerOf(question, day, signal) : nothing,
    ...added.map(async (id) => drawingOf(await ask(NeighborhoodDocument, aroundOf(id, day), signal))),
  ]);
  return mergeDrawings(parts);
}

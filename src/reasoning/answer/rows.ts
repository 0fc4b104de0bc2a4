/** The rows that a part of an answer is made of, in the order in which the API lists them. */
import type { Mark } from '../../model/answer.js';
import type { Part } from '../../model/plan.js';
import type { Reliance } from '../../model/reliance.js';
import { byText } from '../../model/text.js';
import type { Page } from '../../store/batch.js';
import { visaTypesBy } from '../circumvention.js';
import type { Asked } from './asked.js';
import { claimRow, disagreementRow } from './claim.js';
import { nameRow } from './name.js';
import { relationshipRow } from './relationship.js';
import { routeRow } from './route.js';
import type { Row } from './row.js';
import { requireRelationship } from '../rows.js';

/** The most findings of one part. */
export const mostRows = 200;

export interface PartRows {
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

/** Variables are replaced by their values already, and a resolution is named by its id. */
export async function rowsOf(part: Part, asked: Asked): Promise<PartRows> {
  const all = await found(part, asked);
  const standing = all.slice(0, mostRows).filter((row) => row !== undefined);
  return { rows: standing, truncated: all.length > mostRows };
}

async function found(
  { routes, methods, relationships, claims, disagreements, restingOn, names }: Part,
  asked: Asked,
): Promise<(Row | undefined)[]> {
  const { asOf, known, sources } = asked;
  const { stores, loaders } = sources;
  const page: Page = { after: [], limit: mostRows + 1 };
  const each = <T>(items: readonly T[], row: (item: T) => Promise<Row | undefined>) => Promise.all(items.map(row));
  const related = (ids: readonly string[]) => each(ids, async (id) => relationshipRow(await requireRelationship(id, loaders), asked));
  if (routes) {
    const filter = { provision: routes.provision, known, asOf };
    const all =
      routes.resolution === undefined
        ? await stores.visaRoute.page(filter, page)
        : await loaders.visaRoutesOf.load(routes.resolution, { ...filter, ...page });
    return each(
      all.filter(({ visaTypeId }) => routes.visaType === undefined || routes.visaType === visaTypeId),
      (route) => routeRow(route, asked),
    );
  }
  if (methods) {
    const ids = await stores.circumvention.page({ resolution: methods.resolution, known, asOf }, page);
    const withVisa = await Promise.all(ids.map((id) => visaTypesBy(id, asOf, loaders)));
    return related(ids.filter((_, index) => withVisa[index]?.length === 0));
  }
  if (relationships) {
    const { of, types, direction } = relationships;
    const directions = direction === undefined ? (['OUT', 'IN'] as const) : [direction];
    const found = await loaders.relationshipsOf.load(of, { types, directions, known, asOf, ...page });
    return each(found, (row) => relationshipRow(row, asked));
  }
  if (claims) {
    const found = await stores.claim.page({ ...claims, known, asOf }, 'ID', page);
    return each(found, ({ id }) => claimRow(id, asked));
  }
  if (disagreements) return each(await stores.disagreement.page({ ...disagreements, asOf }, page), (pair) => disagreementRow(pair, asked));
  if (restingOn) return resting(restingOn, page, asked);
  return names ? each(names.texts, (text) => nameRow(text, names.kind, asked)) : [];
}

/** Without some claims a relationship may rest on a thing that it did not rest on before. */
async function resting({ reliance, about }: NonNullable<Part['restingOn']>, page: Page, asked: Asked): Promise<(Row | undefined)[]> {
  const { asOf, sources, without } = asked;
  const stored = await sources.stores.provenance.restingOn({ reliance, about, asOf }, page);
  const touched = without?.touched.filter(({ fromId, toId }) => about === undefined || about === fromId || about === toId) ?? [];
  const ids = [...new Set([...stored, ...touched.map(({ id }) => id)])].sort(byText);
  const rows = await Promise.all(ids.map(async (id) => relationshipRow(await requireRelationship(id, sources.loaders), asked)));
  return rows.map((row) => (row?.finding.marks.includes(markOf[reliance]) ? row : undefined));
}

const markOf: Readonly<Record<Reliance, Mark>> = { ONE_SPEAKER: 'ONE_VOICE', ONE_PUBLISHER: 'ONE_OUTLET', PREDICTION: 'PREDICTED' };

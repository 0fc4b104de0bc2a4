/** The rows that a part of an answer is made of, in the order in which the API lists them. */
import type { Mark } from '../../model/answer.js';
import type { Part, Selection } from '../../model/plan.js';
import type { Reliance } from '../../model/reliance.js';
import { byText } from '../../model/text.js';
import { nouns } from '../../model/vocabulary.js';
import type { Page } from '../../store/batch.js';
import type { RelationshipRow } from '../../store/relationship.js';
import { routeWithout } from '../../store/visaRoute.js';
import { visaTypesBy } from '../circumvention.js';
import { gapsAbout } from '../gaps.js';
import { setsLeft, type Asked } from './asked.js';
import { claimRow, disagreementRow } from './claim.js';
import { nameRow } from './name.js';
import { relationshipRow } from './relationship.js';
import { routeRow } from './route.js';
import type { Row } from './row.js';
import { requireClaim, requireRelationship } from '../rows.js';

/** The most findings of one part, and the most rows that one read of it looks at. */
export const mostRows = 200;

/** What a part is made of; `truncated` if more was there than is looked at. */
export interface PartRows {
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

/** Variables are replaced by their values already, and a resolution is named by its id. */
export async function rowsOf(part: Part, asked: Asked): Promise<PartRows> {
  const cut = { truncated: false };
  const page: Page = { after: [], limit: mostRows + 1 };
  /** As many as one part has; more are told to be left out. */
  const atMost = <T>(items: readonly T[]): readonly T[] => {
    cut.truncated ||= items.length > mostRows;
    return items.slice(0, mostRows);
  };
  const rows = await selected(part, asked, { page, atMost });
  return { rows: rows.filter((row) => row !== undefined), ...cut };
}

interface Reading {
  readonly page: Page;
  readonly atMost: <T>(items: readonly T[]) => readonly T[];
}

async function selected(
  { routes, methods, relationships, claims, statedInstead, disagreements, restingOn, names }: Part,
  asked: Asked,
  { page, atMost }: Reading,
): Promise<(Row | undefined)[]> {
  const { asOf, known, sources } = asked;
  const { stores, loaders } = sources;
  const each = <T>(items: readonly T[], row: (item: T) => Promise<Row | undefined>) => Promise.all(items.map(row));
  if (routes) return routesOf(routes, asked, { page, atMost });
  if (methods) return methodsOf(methods, asked, { page, atMost });
  if (relationships) {
    const { concluded } = relationships;
    const found = await relationshipsOf(relationships, asked, { page, atMost });
    const rows = await each(found, (row) => relationshipRow(row, asked));
    return rows.filter((row) => concluded === undefined || row?.rests.concluded === concluded);
  }
  if (claims) return each(atMost(await stores.claim.page({ ...claims, known, asOf }, 'ID', page)), ({ id }) => claimRow(id, asked));
  if (statedInstead) {
    const gaps = await gapsAbout([statedInstead.about], asOf, loaders);
    return each(atMost([...new Set(gaps.flatMap(({ statedIds }) => statedIds))].sort()), (id) => claimRow(id, asked));
  }
  if (disagreements)
    return each(atMost(await stores.disagreement.page({ ...disagreements, asOf }, page)), (pair) => disagreementRow(pair, asked));
  if (restingOn) return resting(restingOn, asked, { page, atMost });
  return names ? each(names.texts, (text) => nameRow(text, names.kind, asked)) : [];
}

async function routesOf(
  { resolution, provision, visaType }: NonNullable<Part['routes']>,
  asked: Asked,
  { page, atMost }: Reading,
): Promise<(Row | undefined)[]> {
  const { asOf, known, without, sources } = asked;
  const filter = { provision, known, asOf };
  const all =
    resolution === undefined
      ? await sources.stores.visaRoute.page(filter, page)
      : await sources.loaders.visaRoutesOf.load(resolution, { ...filter, ...page });
  const wanted = atMost(all).filter((route) => visaType === undefined || route.visaTypeId === visaType);
  const left =
    without === undefined ? wanted : wanted.flatMap((route) => routeWithout(route, without.claims, resolution !== undefined) ?? []);
  return Promise.all(left.map((route) => routeRow(route, asked)));
}

/** Those that need no visa type. */
async function methodsOf(methods: NonNullable<Part['methods']>, asked: Asked, { page, atMost }: Reading): Promise<(Row | undefined)[]> {
  const { asOf, known, sources } = asked;
  const ids = atMost(await sources.stores.circumvention.page({ ...methods, known, asOf }, page));
  const isLeft = (premises: readonly string[]): boolean => setsLeft([{ premises }], asked).length > 0;
  const visaTypes = await Promise.all(ids.map((id) => visaTypesBy(id, asOf, sources.loaders, isLeft)));
  const rows = await related(
    ids.filter((_, index) => visaTypes[index]?.length === 0),
    asked,
  );
  const lawful = await Promise.all(rows.map((row) => isUnder(methods.resolution, row, asked)));
  return rows.filter((_, index) => lawful[index]);
}

const related = (ids: readonly string[], asked: Asked): Promise<(Row | undefined)[]> =>
  Promise.all(ids.map(async (id) => relationshipRow(await requireRelationship(id, asked.sources.loaders), asked)));

/** Without some claims a resolution may lose sight of a provision, as the database does where no official claim ties it to one. */
async function isUnder(resolution: string | undefined, row: Row | undefined, asked: Asked): Promise<boolean> {
  const { without, sources } = asked;
  if (resolution === undefined || row === undefined || without === undefined) return true;
  const lawful = async (from: string, type: 'IMPOSES' | 'BUILDS_ON'): Promise<string[]> => {
    const filter = { types: [type, type], directions: ['OUT'] as const, known: undefined, asOf: asked.asOf, after: [], limit: mostRows };
    const hops = await sources.loaders.relationshipsOf.load(from, filter);
    const official = await Promise.all(
      hops.map(({ support }) =>
        Promise.all(setsLeft(support, asked).flatMap(({ premises }) => premises.map((id) => requireClaim(id, sources.loaders)))),
      ),
    );
    return hops.flatMap(({ toId }, index) => (official[index]?.some(({ sourceClass }) => sourceClass === 'OFFICIAL') ? [toId] : []));
  };
  const imposed = await lawful(resolution, 'IMPOSES');
  const built = await Promise.all(imposed.map((provision) => lawful(provision, 'BUILDS_ON')));
  return [...imposed, ...built.flat()].some((provision) => row.about.includes(provision));
}

/** Without some claims a relationship may rest on a thing that it did not rest on before. */
async function resting(
  { reliance, about }: NonNullable<Part['restingOn']>,
  asked: Asked,
  { page, atMost }: Reading,
): Promise<(Row | undefined)[]> {
  const { asOf, sources, without } = asked;
  const stored = await sources.stores.provenance.restingOn({ reliance, about, asOf }, page);
  const touched = without?.touched.filter(({ fromId, toId }) => about === undefined || about === fromId || about === toId) ?? [];
  const ids = [...new Set([...stored, ...touched.map(({ id }) => id)])].sort(byText);
  const rows = await related(atMost(ids), asked);
  return rows.map((row) => (row?.finding.marks.includes(markOf[reliance]) ? row : undefined));
}

const markOf: Readonly<Record<Reliance, Mark>> = { ONE_SPEAKER: 'ONE_VOICE', ONE_PUBLISHER: 'ONE_OUTLET', PREDICTION: 'PREDICTED' };

/** Each once: a relationship may join two of the entities. */
async function relationshipsOf(selection: Related, asked: Asked, { page, atMost }: Reading): Promise<readonly RelationshipRow[]> {
  const { asOf, known, sources } = asked;
  const { direction } = selection;
  // Asked for as several: what asks for one type is planned by the database for each of them, which takes longer than a whole answer.
  const types = selection.types?.length === 1 ? [...selection.types, ...selection.types] : selection.types;
  const { loaders } = sources;
  const directions = direction === undefined ? (['OUT', 'IN'] as const) : [direction];
  const ids = atMost(await idsOf(selection, page, asked));
  const found = await Promise.all(ids.map((id) => loaders.relationshipsOf.load(id, { types, directions, known, asOf, ...page })));
  return atMost([...new Map(found.flat().map((row) => [row.id, row])).values()]);
}

type Related = NonNullable<Selection['relationships']>;

async function idsOf({ of, ofEvery, ofMethodsRound }: Related, page: Page, { asOf, known, sources }: Asked): Promise<string[]> {
  const { stores, loaders } = sources;
  if (ofEvery) return (await stores.entity.page({ kinds: [nouns[ofEvery].kind], background: true }, 'ID', page)).map(({ id }) => id);
  if (of !== undefined) return [of];
  const round = await stores.circumvention.page({ provision: ofMethodsRound, known, asOf }, page);
  return Promise.all(round.map(async (id) => (await requireRelationship(id, loaders)).fromId));
}

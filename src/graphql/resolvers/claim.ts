import { BadUserInput } from '../../errors.js';
import { weigh } from '../../model/evidence.js';
import { knownAt } from '../../model/time.js';
import { polarityOf, predicateNames, predicateOf, type LiteralType, type PredicateName } from '../../model/vocabulary.js';
import type { ClaimDetails } from '../../store/claim.js';
import { mostLike } from '../../store/search.js';
import { toConnection } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf } from '../cursor.js';
import { claim, detailsOf, document, entity, relationship, toEntity } from '../nodes.js';
import type { ClaimParent } from '../parents.js';
import type {
  ClaimRelationResolvers,
  ClaimResolvers,
  LawComparisonResolvers,
  LiteralType as LiteralTypeName,
  QueryResolvers,
} from '../generated/types.js';

const literalTypeNames: Record<LiteralType, LiteralTypeName> = { text: 'TEXT', date: 'DATE', offset: 'OFFSET', duration: 'DURATION' };

/** A field of what else is stated of a claim. */
const detail =
  <T>(field: (details: ClaimDetails, parent: ClaimParent, context: Context) => T | Promise<T>) =>
  async (parent: ClaimParent, _: unknown, context: Context): Promise<T> =>
    field(await detailsOf(parent.id, context.loaders), parent, context);

export const predicateNamed = (name: PredicateName) => ({
  name,
  definition: predicateOf(name).definition,
  polarity: polarityOf(name),
  negates: predicateOf(name).negates ?? null,
});

/** What a claim states of its subject that is no entity; null where it states one. */
export const literalOf = (details: ClaimDetails) =>
  details.valueType && {
    type: literalTypeNames[details.valueType],
    text: details.valueText,
    from: details.valueFrom,
    to: details.valueTo,
    duration: details.valueDuration,
    anchor: details.valueAnchor,
    yearInferred: details.valueYearInferred ?? false,
  };

export const Claim: ClaimResolvers = {
  subject: ({ subjectId: id, subjectName: name, asOf }) => toEntity({ id, name }, asOf),
  object: ({ objectId: id, objectName: name, asOf }) => (id === null || name === null ? null : toEntity({ id, name }, asOf)),
  hedge: ({ hedges }) => (hedges.length === 0 ? null : hedges.join('; ')),
  factStatus: detail(({ factStatus }) => factStatus),
  attribution: detail(({ attribution }) => attribution),
  scope: detail(({ scope }) => scope),
  note: detail(({ note }) => note),
  paragraph: detail(({ paragraph }) => paragraph),
  alternatives: detail(({ alternativeSubjects, alternativeObjects }, { asOf }, { loaders }) =>
    Promise.all([...(alternativeSubjects ?? []), ...(alternativeObjects ?? [])].map((id) => entity(id, asOf, loaders))),
  ),
  excludes: detail(async ({ excludes, excludesReason: reason }, { asOf }, { loaders }) =>
    excludes === null || reason === null
      ? null
      : { relationships: await Promise.all(excludes.map((id) => relationship(id, asOf, loaders))), reason },
  ),
  premises: detail(({ premises }, { asOf }, { loaders }) => Promise.all((premises ?? []).map((id) => claim(id, asOf, loaders)))),
  predicate: ({ predicate }) => predicateNamed(predicate),
  value: detail(literalOf),
  document: ({ documentId: id, documentTitle: title, asOf }) => document({ id, title }, asOf),
  span: detail(({ spanStart, spanEnd }) => (spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd })),
  speaker: detail(({ speakerId, speakerRole, speakerType }) =>
    speakerId && speakerRole && speakerType ? { id: speakerId, role: speakerRole, type: speakerType } : null,
  ),
  valid: detail(({ validFrom, validTo, validBasis }) =>
    validFrom || validTo ? { from: validFrom, to: validTo, basis: validBasis } : null,
  ),
  known: ({ known, asOf }) => ({ known, status: knownAt(known, asOf) }),
  quantity: detail(({ quantityText, quantityMin, quantityMax }) =>
    quantityText === null ? null : { text: quantityText, min: quantityMin, max: quantityMax },
  ),
  related: async ({ id, asOf }, _, { loaders }) =>
    (await loaders.claimRelations.load(id))
      .filter(({ otherKnown }) => knownAt(otherKnown, asOf) !== 'NOT_YET')
      .map((relation) => ({ ...relation, asOf })),
  repeats: async ({ repeats, asOf }, _, { loaders }) =>
    (await Promise.all(repeats.toSorted().map((id) => claim(id, asOf, loaders)))).filter(({ known }) => knownAt(known, asOf) !== 'NOT_YET'),
  contested: ({ asOf, ...premise }) => weigh([{ premises: [premise], inherits: true }], asOf).contested,
  status: ({ known, asOf }) => (knownAt(known, asOf) === 'WITHDRAWN' ? 'WITHDRAWN' : 'LIVE'),
  withdrawn: async ({ id, known, asOf }, _, { loaders }) => {
    if (known.withdrawnOn === undefined || knownAt(known, asOf) !== 'WITHDRAWN') return null;
    const { withdrawnReason: reason } = await detailsOf(id, loaders);
    return reason === null ? null : { on: known.withdrawnOn, reason };
  },
  law: (parent) => (parent.lawStatus === null ? null : parent),
};

export const ClaimRelation: ClaimRelationResolvers = {
  reason: ({ why }) => why,
  claim: ({ otherId, asOf }, _, { loaders }) => claim(otherId, asOf, loaders),
};

export const LawComparison: LawComparisonResolvers = {
  status: ({ lawStatus }) => lawStatus ?? 'AGREES',
  note: detail(({ lawNote }) => lawNote),
  claims: detail(({ lawClaims }, { asOf }, { loaders }) => Promise.all((lawClaims ?? []).map((id) => claim(id, asOf, loaders)))),
};

export const claims: NonNullable<QueryResolvers['claims']> = (_, args, { stores, loaders }, info) => {
  const { filter, asOf } = args;
  const unknown = filter?.predicate?.find((name) => !(predicateNames as readonly string[]).includes(name)); // any string may be asked for
  if (unknown !== undefined) {
    const nearest = mostLike(unknown, predicateNames);
    throw new BadUserInput(`"${unknown}" is no predicate; the nearest is "${nearest}".`, 'filter.predicate', nearest);
  }
  if (filter?.known?.includes('NOT_YET')) {
    throw new BadUserInput(
      'filter.known names NOT_YET, but claims are listed once they may be public; expected KNOWN, UNCERTAIN or WITHDRAWN.',
      'filter.known',
    );
  }
  if (filter?.paragraph != null && filter.document == null)
    throw new BadUserInput(
      `filter.paragraph is ${filter.paragraph} of no document; name the document in filter.document, as paragraphs are counted in each.`,
      'filter.paragraph',
    );
  const wanted = {
    about: filter?.about ?? undefined,
    subject: filter?.subject ?? undefined,
    object: filter?.object ?? undefined,
    document: filter?.document ?? undefined,
    predicates: filter?.predicate ?? undefined,
    sourceClasses: filter?.sourceClass ?? undefined,
    modalities: filter?.modality ?? undefined,
    tenses: filter?.tense ?? undefined,
    attributions: filter?.attribution ?? undefined,
    speaker: filter?.speaker ?? undefined,
    lawStatuses: filter?.lawStatus ?? undefined,
    extents: filter?.extent ?? undefined,
    quantified: filter?.quantity ?? undefined,
    relations: filter?.relation ?? undefined,
    text: filter?.text ?? undefined,
    paragraph: filter?.paragraph ?? undefined,
    known: filter?.known ?? undefined,
    asOf: asOf ?? undefined,
  };
  const order = args.orderBy ?? 'ID';
  return toConnection(args, placeOf(info, { ...wanted, order }), {
    rows: async (page) => {
      const rows = await stores.claim.page(wanted, order, page);
      return Promise.all(rows.map(async ({ id, ordered }) => ({ node: await claim(id, asOf ?? undefined, loaders), ordered })));
    },
    key: ({ node, ordered }) => (order === 'ID' ? [node.id] : [node.id, ordered]),
    node: ({ node }) => node,
    total: () => stores.claim.count(wanted),
  });
};

/** From weighed evidence to what is told of it in words. */
import type { Against } from '../../model/answer.js';
import { narrowest } from '../../model/extent.js';
import { byText } from '../../model/text.js';
import { isOneVoice, reliancesOf } from '../../model/reliance.js';
import { knownAt } from '../../model/time.js';
import type { Extent } from '../../model/vocabulary.js';
import type { Ground, Told } from '../../sentence/told.js';
import type { ClaimRow } from '../../store/claim.js';
import type { PremiseIds } from '../../store/relationship.js';
import { evidenceFor, type Evidence } from '../evidence.js';
import type { Loaders } from '../loaders.js';
import { routeRule } from '../route.js';
import { requireClaim, requirePresent } from '../rows.js';
import { setsLeft, type Asked } from './asked.js';

/** What is told of a statement, and the evidence behind it; undefined where it does not stand as it was asked for. */
export interface Stood {
  readonly told: Told;
  readonly evidence: Evidence;
  /** Ids of the outlets whose reports it rests on. */
  readonly publishers: readonly string[];
}

export async function toldOf(all: readonly PremiseIds[], rule: string | null, asked: Asked): Promise<Stood | undefined> {
  const { loaders } = asked.sources;
  const support = setsLeft(all, asked);
  if (support.length === 0) return undefined;
  const evidence = await evidenceFor(support, rule, asked.asOf, loaders);
  if (!asked.known.some((status) => status === evidence.status)) return undefined;
  const [grounds, kind, withdrawn] = await Promise.all([
    Promise.all(evidence.premises.map((claim) => groundOf(claim, loaders))),
    rule === null ? null : loaders.rule.load(rule),
    isWithdrawnIn(support, asked),
  ]);
  const sources = new Map(evidence.premises.map((claim, index) => [claim.id, grounds[index]?.source]));
  const reliances = reliancesOf(
    evidence.standing.map((set) => ({
      sources: set.premises.flatMap(({ id }) => sources.get(id) ?? []),
      known: set.known,
      predicted: set.tense === 'PREDICTED',
    })),
  );
  return {
    evidence,
    publishers: evidence.publisherIds,
    told: {
      modality: evidence.modality,
      extent: evidence.extent,
      partly: evidence.extent === null ? partOf(evidence) : null,
      tense: evidence.tense,
      lawStatus: evidence.lawStatus,
      concluded: rule === null || isStated(evidence) ? null : rule === routeRule ? 'JUDGMENT' : (kind?.kind ?? 'PATTERN'),
      grounds: grounds.map(({ ground }, index) => {
        const sets = evidence.standing.filter(({ premises }) => premises.some(({ id }) => id === evidence.premises[index]?.id));
        return { ...ground, isFirmest: sets.some(({ strongest }) => strongest), passesDoubt: sets.some(({ inherits }) => inherits) };
      }),
      // That a thing is unclear is no forecast of it.
      predicted: evidence.predicted && evidence.modality !== 'UNCLEAR',
      contested: evidence.contested,
      against: againstOf(evidence),
      possibly: evidence.status === 'UNCERTAIN',
      withdrawn,
      oneOutlet: reliances.includes('ONE_PUBLISHER'),
      oneVoice: reliances.includes('ONE_SPEAKER'),
    },
  };
}

/** Does a claim say it itself, so that no rule need conclude it? Only such a set is of no rule. */
const isStated = ({ standing }: Evidence): boolean => standing.some((set) => set.premises.length === 1 && set.atMost === undefined);

async function groundOf(claim: ClaimRow, loaders: Loaders) {
  const [details, publisher] = await Promise.all([
    loaders.claimDetails.load(claim.id),
    claim.publisherId === null ? null : loaders.entity.load(claim.publisherId),
  ]);
  const { attribution, speakerId, speakerRole: speaker, speakerType } = requirePresent(details, claim.id);
  const isReport = claim.sourceClass === 'REPORTING';
  const ground: Omit<Ground, 'isFirmest' | 'passesDoubt'> = {
    sourceClass: claim.sourceClass,
    attribution,
    speaker,
    publisher: isReport ? (publisher?.name ?? null) : null,
    hedges: claim.hedges,
  };
  return { ground, source: { speaker: isOneVoice(speakerType) ? speakerId : null, publisher: claim.publisherId } };
}

/** A statement about no group may rest on what is said of some or most of one, such as of an order "in certain cases". */
function partOf({ standing }: Evidence): Extent | null {
  const extent = narrowest(
    standing.filter(({ strongest }) => strongest).flatMap(({ premises }) => premises.flatMap((one) => one.extent ?? [])),
  );
  return extent === 'SOME' || extent === 'MOST' ? extent : null;
}

/** What contradicts or pulls against it, and what narrows it, by claim. */
const againstOf = ({ disagreements, qualifications }: Evidence): Against[] => {
  const all = [
    ...disagreements.map(({ claimId, kind, condition, why }) => ({ citation: claimId, kind, condition, reason: why })),
    ...qualifications.map(({ claimId, reason }) => ({ citation: claimId, kind: 'QUALIFIES' as const, condition: null, reason })),
  ];
  const once = new Map(all.map((one) => [`${one.citation} ${one.kind} ${one.reason}`, one]));
  return [...once.values()].sort((a, b) => byText(a.citation, b.citation) || byText(a.kind, b.kind) || byText(a.reason, b.reason));
};

async function isWithdrawnIn(support: readonly PremiseIds[], { asOf, sources }: Asked): Promise<boolean> {
  const claims = await Promise.all(
    [...new Set(support.flatMap(({ premises }) => premises))].map((id) => requireClaim(id, sources.loaders)),
  );
  return claims.some(({ known }) => knownAt(known, asOf) === 'WITHDRAWN');
}

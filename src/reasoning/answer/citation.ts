/** Claims as they are cited. */
import type { Citation } from '../../model/answer.js';
import { knownDay } from '../../model/time.js';
import type { Loaders } from '../loaders.js';
import { requireClaim, requirePresent } from '../rows.js';

export async function citationOf(id: string, loaders: Loaders): Promise<Citation> {
  const claim = await requireClaim(id, loaders);
  const [details, document, publisher] = await Promise.all([
    loaders.claimDetails.load(id),
    loaders.document.load(claim.documentId),
    claim.publisherId === null ? null : loaders.entity.load(claim.publisherId),
  ]);
  const { attribution, speakerRole, paragraph, spanStart, spanEnd } = requirePresent(details, id);
  const { url, language, publishedEarliest, publishedLatest } = requirePresent(document, claim.documentId);
  return {
    key: id,
    statement: claim.statement,
    document: { id: claim.documentId, title: claim.documentTitle, url, language },
    publisher: publisher?.name ?? null,
    sourceClass: claim.sourceClass,
    attribution,
    speaker: speakerRole,
    paragraph,
    span: spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd },
    hedges: claim.hedges,
    published: publishedEarliest === null || publishedLatest === null ? null : { earliest: publishedEarliest, latest: publishedLatest },
    known: { possible: knownDay(claim.known.earliest), certain: knownDay(claim.known.latest) },
    withdrawnOn: claim.known.withdrawnOn ?? null,
  };
}

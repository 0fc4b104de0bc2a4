import type { DocumentRow } from '../../store/document.js';
import type { Loaders } from '../../reasoning/loaders.js';
import { requirePresent } from '../../reasoning/rows.js';
import { entity } from '../nodes.js';
import type { DocumentResolvers } from '../generated/types.js';
import { fieldsOf, shownFieldsOf } from './entity.js';

const row = async (id: string, { document }: Loaders): Promise<DocumentRow> => requirePresent(await document.load(id), id);

const { claims, relationships, gaps, background } = fieldsOf('Document');

export const Document: DocumentResolvers = {
  ...shownFieldsOf('Document', row),
  // Known already, as is that it is one.
  title: ({ name }) => name,
  aliases: () => [],
  kind: () => 'DOCUMENT',
  description: () => null,
  claims,
  relationships,
  gaps,
  background,
  published: async ({ id }, _, { loaders }) => {
    const { publishedEarliest: earliest, publishedLatest: latest, publishedBasis: basis } = await row(id, loaders);
    return earliest && latest && basis ? { earliest, latest, basis } : null;
  },
  headings: async ({ id }, _, { loaders }) => {
    const { headingParagraphs, headingTexts } = await row(id, loaders);
    return (headingParagraphs ?? []).map((paragraph, at) => ({ paragraph, text: headingTexts?.[at] ?? '' }));
  },
  publisher: async ({ id, asOf }, _, { loaders }) => {
    const { publisherId } = await row(id, loaders);
    return publisherId === null ? null : entity(publisherId, asOf, loaders);
  },
};

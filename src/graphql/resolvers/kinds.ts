/** Nouns with a property of their own. The seed's format and validation hold `kind`, `test` and `office` to what is cast here. */
import type { authorityKinds, conceptKinds, employerKinds, legalForms, provisionKinds, provisionTests } from '../../model/vocabulary.js';
import { entity } from '../nodes.js';
import type {
  AuthorityResolvers,
  ConceptResolvers,
  EmployerResolvers,
  ProvisionResolvers,
  PublicFigureResolvers,
  VisaTypeResolvers,
} from '../generated/types.js';
import { fieldsOf, stated } from './entity.js';

type One<T extends readonly string[]> = T[number];

export const Authority: AuthorityResolvers = {
  ...fieldsOf('Authority'),
  authorityKind: stated(({ kind }) => kind as One<typeof authorityKinds>),
};
export const Concept: ConceptResolvers = { ...fieldsOf('Concept'), conceptKind: stated(({ kind }) => kind as One<typeof conceptKinds>) };
export const Employer: EmployerResolvers = {
  ...fieldsOf('Employer'),
  employerKind: stated(({ kind }) => kind as One<typeof employerKinds>),
};
export const PublicFigure: PublicFigureResolvers = { ...fieldsOf('PublicFigure'), office: stated(({ office }) => office as string) };
export const VisaType: VisaTypeResolvers = {
  ...fieldsOf('VisaType'),
  legalForm: stated(({ legalForm }) => legalForm as One<typeof legalForms>),
};
export const Provision: ProvisionResolvers = {
  ...fieldsOf('Provision'),
  paragraph: stated(({ paragraph }) => paragraph),
  provisionKind: stated(({ kind }) => kind as One<typeof provisionKinds>),
  test: stated(({ test }) => test as One<typeof provisionTests> | null),
  instrument: async ({ id, asOf }, _, { loaders }) => {
    const instrument = await loaders.instrumentOf.load(id);
    return instrument === null ? null : entity(instrument, asOf, loaders);
  },
};

import { InvalidArgumentError, Option } from 'commander';
import { heading, row } from '../layout.js';
import { explained } from '../words.js';
import { evidenceRows, type Evidence } from './evidence.js';
import { documentOf, type Question, type Variables } from './question.js';

interface VisaRoute {
  readonly visaType: { readonly name: string };
  readonly provision: { readonly name: string; readonly paragraph: string | null; readonly instrument: { readonly symbol: string } | null };
  readonly circumventions: readonly { readonly method: { readonly name: string } }[];
  readonly effect: string;
  readonly legalNote: string | null;
  readonly legalBasis: readonly { readonly id: string }[];
  readonly evidence: Evidence;
}

/** As documents/visa-routes.graphql asks; an unknown resolution is an error, never null. */
interface Answer {
  readonly resolution: {
    readonly name: string;
    readonly visaRoutes: { readonly totalCount: number; readonly edges: readonly { readonly node: VisaRoute }[] };
  };
}

export const visaRoutes: Question = {
  name: 'visa-routes',
  title: 'Which visa types get round a resolution of the Security Council?',
  document: documentOf('visa-routes', 'evidence'),
  options: [
    new Option('--resolution <symbol>', 'as it is cited: 2397, S/RES/2397 (2017) or UNSCR 2397').makeOptionMandatory(),
    new Option('--as-of <day>', 'only what could be known on this day, such as 2019-10-01'),
    new Option('--first <number>', 'how many routes, at most 100 (default: 20)').argParser(wholeNumber),
  ],
  examples: ['loophole ask visa-routes --resolution 2397', 'loophole ask visa-routes --resolution 2397 --as-of 2019-10-01 --json'],
  print(
    {
      resolution: {
        name,
        visaRoutes: { totalCount, edges },
      },
    }: Answer,
    { asOf },
  ) {
    const day = asOf === undefined ? '' : ` by what could be known on ${asOf}`;
    const count = `${totalCount === 0 ? 'No' : totalCount} route${totalCount === 1 ? '' : 's'}${day}`;
    return [
      heading(`Which visa types get round ${name}?`),
      ...row('', `${count}; "loophole status" says what the dataset covers.`, 0, 0),
      ...edges.flatMap(({ node }, i) => ['', ...routeRows(node, i + 1, asOf)]),
      ...(edges.length < totalCount ? ['', `${edges.length} of ${totalCount} shown; ask for more with --first.`] : []),
    ];
  },
};

const routeRows = (
  { visaType, provision, circumventions, effect, legalNote, legalBasis, evidence }: VisaRoute,
  place: number,
  asOf: Variables[string],
) => [
  heading(`${place}. ${visaType.name}`),
  ...row(
    'gets round',
    `${provision.name} (${provision.paragraph ?? 'paragraph not stated'}, in ${provision.instrument?.symbol ?? 'an instrument that is not stated'})`,
    3,
  ),
  ...circumventions.flatMap(({ method }, i) => row(i === 0 ? 'by' : '', method.name, 3)),
  ...row('effect', explained('CircumventionEffect', effect), 3),
  ...row('law', legalNote === null ? 'no official source on it' : `${legalNote} [${legalBasis.map(({ id }) => id).join(', ')}]`, 3),
  ...evidenceRows(evidence, asOf),
];

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

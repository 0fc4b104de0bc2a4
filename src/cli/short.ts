/** An answer in words that fits a screen: each finding with its marks and its claims, and what is not told. */
import { extentPhrases } from '../model/wording.js';
import { markWords } from '../model/marks.js';
import type { Answer, Limit } from '../model/answer.js';
import { heading, row, width } from './layout.js';

/** Lines of a screen, and those of them that are kept for what is not told. */
const screen = 40;
const leastForLimits = 2;
/** Claims that are named beside a finding. */
const mostNamed = 5;

/** @param question number of the question, for what prints the rest */
export function short(answer: Answer, question: string): string[] {
  const { question: asked, asOf, headline, findings, limits } = answer;
  const head = [...heading(asked.title).split('\n'), ...(asOf === null ? [] : [`As of ${asOf}.`]), ...row('', headline, 0, 0), ''];
  const untold = limits.map((one) => ({ lines: [limitLine(one)] }));
  const whole = `all of it: loophole ask ${question} --format md, every claim: --full`;
  const untoldHeading = (cut: number): string[] => row('', `Not told (${cut === 0 ? '' : `${cut} more; `}${whole})`, 0, 0);
  const room = screen - head.length - 1 - untoldHeading(untold.length).length; // a blank line between
  const shown = fitting(linesOf(answer), room - Math.min(untold.length, leastForLimits));
  const cut = findings.length - shown.length;
  const body = [
    ...shown.flatMap(({ lines }) => lines),
    ...(cut === 0 ? [] : [`  … and ${cut} more ${cut === 1 ? 'finding' : 'findings'}`]),
  ];
  const left = fitting(untold, room - body.length);
  return [...head, ...body, '', ...untoldHeading(untold.length - left.length), ...left.flatMap(({ lines }) => lines)];
}

interface Piece {
  readonly lines: readonly string[];
}

/** The first pieces that take no more lines than there are. */
function fitting<P extends Piece>(pieces: readonly P[], lines: number): P[] {
  let left = lines;
  const end = pieces.findIndex((piece) => (left -= piece.lines.length) < 0);
  return pieces.slice(0, end < 0 ? pieces.length : end);
}

/** A heading goes with the first finding under it. */
function linesOf({ findings, citations }: Answer): Piece[] {
  const hedges = new Map(citations.map((citation) => [citation.key, citation.hedges]));
  const shared = findings[0]?.marks.filter((mark) => findings.every(({ marks }) => marks.includes(mark))) ?? [];
  return findings.map((finding, index) => {
    const { part, statement, marks, extent, against, citations: cited } = finding;
    const printed = [...new Set(cited.flatMap((key) => hedges.get(key) ?? []))].map((hedge) => `“${hedge}”`);
    const told = [
      ...printed,
      ...(extent === null || statement.includes(extentPhrases[extent]) ? [] : [extentPhrases[extent]]),
      ...marks.filter((mark) => !shared.includes(mark) || mark === 'PREDICTED' || mark === 'CONTESTED').map((mark) => markWords[mark]),
      ...(against.length === 0 ? [] : [`against it ${[...new Set(against.map(({ citation }) => citation))].join(' ')}`]),
    ];
    const ids = cited.length > mostNamed ? [...cited.slice(0, mostNamed), `+${cited.length - mostNamed}`] : cited;
    return {
      lines: [
        ...(findings[index - 1]?.part === part ? [] : [heading(part)]),
        ...row('-', statement, 0, 2),
        ...row('', [...told, ids.join(' ')].join(' · '), 2, 2),
      ],
    };
  });
}

/** In a line, its beginning where it is longer. */
function limitLine({ words, gap }: Limit): string {
  const line = `- ${gap === null ? '' : `${gap}: `}${words}`;
  return line.length <= width() ? line : `${line.slice(0, line.lastIndexOf(' ', width() - 2))} …`;
}

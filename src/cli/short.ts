/** An answer in words that fits a screen: each finding with its marks and its claims, and what is not told. */
import { extentPhrases } from '../model/wording.js';
import { markWords } from '../model/marks.js';
import type { Answer, Finding, Limit } from '../model/answer.js';
import { heading, row, width } from './layout.js';

/** Lines of a screen, and those of them that are kept for what is not told. */
const screen = 40;
const leastForLimits = 5;
/** Claims that are named beside a finding. */
const mostNamed = 8;

/** @param question number of the question, for what prints the rest */
export function short(answer: Answer, question: string): string[] {
  const { question: asked, asOf, headline, findings, limits } = answer;
  const head = [...heading(asked.title).split('\n'), ...(asOf === null ? [] : [`As of ${asOf}.`]), ...row('', headline, 0, 0), ''];
  const foot = ['', ...row('', `All of it: loophole ask ${question} --format md. With every claim: --full.`, 0, 0)];
  const told = linesOf(answer);
  const untold = limitLines(limits);
  const room = screen - head.length - foot.length - 1;
  const forFindings = room - Math.min(untold.flat().length, leastForLimits) - 1;
  const shown = fitting(told, forFindings);
  const cut = findings.length - shown.filter(({ finding }) => finding !== undefined).length;
  const body = [
    ...shown.flatMap(({ lines }) => lines),
    ...(cut === 0 ? [] : [`  … and ${cut} more ${cut === 1 ? 'finding' : 'findings'}`]),
  ];
  const left = fitting(
    untold.map((lines) => ({ lines })),
    room - body.length - 1,
  ).map(({ lines }) => lines);
  const leftOut = untold.length - left.length;
  return [...head, ...body, '', heading(`Not told${leftOut === 0 ? '' : ` (${leftOut} more)`}`), ...left.flat(), ...foot];
}

interface Piece {
  readonly lines: readonly string[];
  readonly finding?: Finding;
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
      ...(extent === null ? [] : [extentPhrases[extent]]),
      ...marks.filter((mark) => !shared.includes(mark) || mark === 'PREDICTED' || mark === 'CONTESTED').map((mark) => markWords[mark]),
      ...(against.length === 0 ? [] : [`against it ${[...new Set(against.map(({ citation }) => citation))].join(' ')}`]),
    ];
    const ids = cited.length > mostNamed ? [...cited.slice(0, mostNamed), `+${cited.length - mostNamed}`] : cited;
    return {
      finding,
      lines: [
        ...(findings[index - 1]?.part === part ? [] : [heading(part)]),
        ...row('-', statement, 0, 2),
        ...row('', [...told, ids.join(' ')].join(' · '), 2, 2),
      ],
    };
  });
}

/** Each in a line, its beginning where it is longer. What the corpus covers comes last. */
const limitLines = (limits: readonly Limit[]): string[][] =>
  limits.map(({ words, gap }) => {
    const line = `- ${gap === null ? '' : `${gap}: `}${words}`;
    return [line.length <= width() ? line : `${line.slice(0, line.lastIndexOf(' ', width() - 2))} …`];
  });

/** An answer in words that fits a screen: each finding with its marks and its claims, and what is not told. */
import { extentPhrases } from '../model/wording.js';
import { markWords } from '../model/marks.js';
import type { Answer, Finding, Limit, Mark } from '../model/answer.js';
import { heading, row, width } from './layout.js';

/** Lines of a screen, and those of them that are kept for what is not told. */
const screen = 40;
const leastForLimits = 2;
/** Claims that are named beside a finding: as many as leave room for every finding. */
const named = [5, 3, 2, 1];

/** @param question number of the question, for what prints the rest */
export function short(answer: Answer, question: string): string[] {
  const { question: asked, asOf, headline, findings, limits } = answer;
  const head = [...heading(asked.title).split('\n'), ...(asOf === null ? [] : [`As of ${asOf}.`]), ...row('', headline, 0, 0), ''];
  const untold = limits.map((one) => ({ lines: [limitLine(one)] }));
  const whole = `all of it: loophole ask ${question} --format md, every claim: --full`;
  const untoldHeading = (cut: number): string[] => row('', `Not told (${cut === 0 ? '' : `${cut} more; `}${whole})`, 0, 0);
  const room = screen - head.length - 1 - untoldHeading(untold.length).length; // a blank line between
  const most = room - Math.min(untold.length, leastForLimits);
  const shown = named
    .map((claims) => fitting(linesOf(answer, claims), most))
    .reduce((best, one) => (one.length > best.length ? one : best));
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

/** These are told of each finding, whatever others of its part have. */
const alarming: readonly Mark[] = ['CONTESTED', 'PREDICTED'];

/** A heading goes with the first finding under it, and tells what all of them share. */
function linesOf({ findings, citations }: Answer, mostNamed: number): Piece[] {
  const hedges = new Map(citations.map((citation) => [citation.key, citation.hedges]));
  const sharedIn = new Map(findings.map(({ part }) => [part, sharedBy(findings.filter((one) => one.part === part))]));
  return findings.map((finding, index) => {
    const { part, statement, marks, extent, against, citations: cited } = finding;
    const shared = sharedIn.get(part) ?? [];
    const printed = [...new Set(cited.flatMap((key) => hedges.get(key) ?? []))].map((hedge) => `“${hedge}”`);
    const told = [
      ...printed,
      ...(extent === null || statement.includes(extentPhrases[extent]) ? [] : [extentPhrases[extent]]),
      ...marks.filter((mark) => !shared.includes(mark)).map((mark) => markWords[mark]),
      ...(against.length === 0 ? [] : [`against it ${[...new Set(against.map(({ citation }) => citation))].join(' ')}`]),
    ];
    const ids = cited.length > mostNamed ? [...cited.slice(0, mostNamed), `+${cited.length - mostNamed}`] : cited;
    return {
      lines: [
        ...(findings[index - 1]?.part === part ? [] : [heading(`${part}${inBrackets(shared.map((mark) => markWords[mark]))}`)]),
        ...row('-', `${statement.replaceAll('operative paragraph', 'para.')}${inBrackets([...told, ids.join(' ')])}`, 0, 2),
      ],
    };
  });
}

const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` [${parts.join(' · ')}]`);

/** What all of several findings have. */
const sharedBy = (findings: readonly Finding[]): Mark[] =>
  findings.length < 2
    ? []
    : (findings[0]?.marks.filter((mark) => !alarming.includes(mark) && findings.every(({ marks }) => marks.includes(mark))) ?? []);

/** In a line, its beginning where it is longer. */
function limitLine({ words, gap }: Limit): string {
  const line = `- ${gap === null ? '' : `${gap}: `}${words}`;
  return line.length <= width() ? line : `${line.slice(0, line.lastIndexOf(' ', width() - 2))} …`;
}

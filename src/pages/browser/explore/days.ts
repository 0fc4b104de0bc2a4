/** The day shown, the day it is compared with, and the days on which something became known. */
import { today, type Day } from '../../explore/address.js';
import { dayInWords } from '../../explore/words.js';
import { ask } from './ask.js';
import { element, findElement } from './dom.js';
import { DaysDocument, type DaysQuery } from './generated/documents.js';

interface Mark {
  readonly day: Day;
  /** Claims that were certainly public from this day on. */
  certain: number;
  /** Claims that may have been public from this day on. */
  possible: number;
}

/** The most pages of claims that are read for the marks. */
const mostPages = 20;

/** Every day on which a claim became known or possibly known, in order. */
async function marks(signal: AbortSignal): Promise<Mark[]> {
  const days = new Map<Day, Mark>();
  const at = (day: Day): Mark => {
    const mark = days.get(day) ?? { day, certain: 0, possible: 0 };
    days.set(day, mark);
    return mark;
  };
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const { changes }: DaysQuery = await ask(DaysDocument, { to: new Date().toISOString().slice(0, 10), after }, signal);
    for (const { node } of changes.becameKnown.edges) {
      const { certain, possible } = node.known;
      if (certain !== null) at(certain).certain++;
      if (possible !== null && possible !== certain) at(possible).possible++;
    }
    if (!changes.becameKnown.pageInfo.hasNextPage) break;
    after = changes.becameKnown.pageInfo.endCursor;
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function inWords(mark: Mark | undefined): string {
  if (!mark) return 'Today';
  const claims = (count: number): string => `${count} ${count === 1 ? 'claim' : 'claims'}`;
  const parts = [
    ...(mark.certain > 0 ? [`${claims(mark.certain)} certainly known from then on`] : []),
    ...(mark.possible > 0 ? [`${claims(mark.possible)} possibly known from then on`] : []),
  ];
  return `${dayInWords(mark.day)}: ${parts.join(', ')}`;
}

export interface Days {
  /** Shows a choice that was made elsewhere. */
  show(asOf: Day, since: Day | undefined): void;
}

/** @param choose what happens when another day is chosen; @param fail what happens where the marks cannot be read */
export function dayFields(choose: (asOf: Day, since: Day | undefined) => void, fail: (fault: unknown) => void): Days {
  const date = findElement('as-of', HTMLInputElement);
  const since = findElement('since', HTMLSelectElement);
  const slider = findElement('marks', HTMLInputElement);
  let all: readonly Mark[] = [];
  let shown: Day = today;
  let other: Day | undefined;

  /** Another day is compared with the one that was shown. */
  const change = (day: Day): void => {
    if (day !== shown) choose(day, shown);
  };
  date.addEventListener('change', () => change(date.value || today));
  findElement('now', HTMLButtonElement).addEventListener('click', () => change(today));
  slider.addEventListener('input', () => say(inWords(all[slider.valueAsNumber])));
  slider.addEventListener('change', () => change(all[slider.valueAsNumber]?.day ?? today));
  since.addEventListener('change', () => choose(shown, since.value || undefined));

  function say(words: string): void {
    findElement('mark', HTMLOutputElement).value = words;
    slider.setAttribute('aria-valuetext', words);
  }

  function fill(): void {
    const days = [...new Set([...all.map(({ day }) => day), shown, other ?? today])].filter((day) => day !== today).sort();
    const option = (value: Day, text: string): HTMLElement => element('option', { value }, text);
    since.replaceChildren(option('', 'nothing'), option(today, 'today'), ...days.map((day) => option(day, dayInWords(day))));
    since.value = other ?? '';
    date.value = shown === today ? '' : shown;
    if (all.length === 0) return;
    slider.max = String(all.length);
    const at =
      shown === today
        ? all.length
        : Math.max(
            0,
            all.findLastIndex(({ day }) => day <= shown),
          );
    slider.valueAsNumber = at;
    const isMarked = shown === today || all[at]?.day === shown;
    say(isMarked ? inWords(all[at]) : `${dayInWords(shown)}: no mark on this day`);
  }

  void marks(new AbortController().signal).then((read) => {
    all = read;
    draw(findElement('bars', SVGSVGElement), all);
    slider.disabled = false;
    fill();
  }, fail);
  return {
    show(asOf, compared) {
      [shown, other] = [asOf, compared];
      fill();
    },
  };
}

/** A bar for each day: full for what became certainly known, an outline for what became possibly known. */
function draw(bars: SVGSVGElement, all: readonly Mark[]): void {
  const most = Math.max(1, ...all.map(({ certain, possible }) => certain + possible));
  const height = (count: number): number => (count === 0 ? 0 : Math.max(0.08, (count / most) * 0.95));
  const bar = (at: number, from: number, count: number, kind: string): string =>
    `<rect class="${kind}" x="${at + 0.2}" y="${1 - from - height(count)}" width="0.6" height="${height(count)}"/>`;
  bars.setAttribute('viewBox', `0 0 ${all.length + 1} 1`);
  bars.innerHTML = all
    .map(({ certain, possible }, at) => bar(at, 0, certain, 'certain') + bar(at, height(certain), possible, 'possible'))
    .join('');
}

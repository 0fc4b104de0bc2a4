/** The day shown, the day it is compared with, and the days on which something became known. */
import { today, type Day } from '../../explore/address.js';
import { dayInWords } from '../../explore/words.js';
import type { DaysAnswer } from './answers.js';
import { ask } from './ask.js';
import { knownDays } from './documents.js';
import { element, found } from './dom.js';

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
    const { changes } = (await ask(knownDays, { to: new Date().toISOString().slice(0, 10), after }, signal)) as DaysAnswer; // as the document asks
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

/** @param choose what happens when another day is chosen */
export async function dayFields(choose: (asOf: Day, since: Day | undefined) => void): Promise<Days> {
  const date = found('as-of', HTMLInputElement);
  const since = found('since', HTMLSelectElement);
  const slider = found('marks', HTMLInputElement);
  const said = found('mark', HTMLOutputElement);
  const bars = found('bars', SVGSVGElement);
  const all = await marks(new AbortController().signal);
  let shown: Day = today;

  const option = (value: Day, text: string): HTMLElement => element('option', { value }, text);
  function offer(extra: readonly Day[]): void {
    const days = [...new Set([...all.map(({ day }) => day), ...extra.filter((day) => day !== today && day !== '')])].sort();
    since.replaceChildren(option('', 'nothing'), option(today, 'today'), ...days.map((day) => option(day, dayInWords(day))));
  }

  /** Another day is compared with the one that was shown. */
  const change = (day: Day): void => {
    if (day !== shown) choose(day, shown);
  };
  date.addEventListener('change', () => change(date.value || today));
  found('now', HTMLButtonElement).addEventListener('click', () => change(today));
  slider.max = String(all.length);
  slider.addEventListener('input', () => tell(all[slider.valueAsNumber]));
  slider.addEventListener('change', () => change(all[slider.valueAsNumber]?.day ?? today));
  since.addEventListener('change', () => choose(shown, since.value || undefined));

  function tell(mark: Mark | undefined): void {
    said.value = inWords(mark);
    slider.setAttribute('aria-valuetext', said.value);
  }

  const draw = (): void => {
    const most = Math.max(1, ...all.map(({ certain, possible }) => certain + possible));
    bars.setAttribute('viewBox', `0 0 ${all.length + 1} 1`);
    const bar = (at: number, from: number, height: number, kind: string): string =>
      `<rect class="${kind}" x="${at + 0.2}" y="${1 - from - height}" width="0.6" height="${height}"/>`;
    const height = (count: number): number => (count === 0 ? 0 : Math.max(0.08, (count / most) * 0.95));
    bars.innerHTML = all
      .map(({ certain, possible }, at) => bar(at, 0, height(certain), 'certain') + bar(at, height(certain), height(possible), 'possible'))
      .join('');
  };
  draw();

  return {
    show(asOf, other) {
      shown = asOf;
      offer([asOf, other ?? '']);
      date.value = asOf === today ? '' : asOf;
      since.value = other ?? '';
      const at = asOf === today ? all.length : all.findLastIndex(({ day }) => day <= asOf);
      slider.valueAsNumber = Math.max(0, at);
      if (asOf === today || all[at]?.day === asOf) tell(all[at]);
      else {
        said.value = `${dayInWords(asOf)}: nothing became known on that day`;
        slider.setAttribute('aria-valuetext', said.value);
      }
    },
  };
}

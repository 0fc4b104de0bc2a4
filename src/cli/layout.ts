/** Plain text that fits the terminal, with a little colour on one. */
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';

const labelWidth = 12;

/** Columns to use: those of the terminal, at most 100; 80 where there is none. */
export const width = (): number => Math.min(Math.max(process.stdout.columns || 80, 40), 100);

/** A label and its text, wrapped so that its further lines stand under the first. */
export function row(label: string, text: string, indent = 0, room = labelWidth): string[] {
  const hang = indent + room;
  return wrapAnsi(text, width() - hang)
    .split('\n')
    .map((line, i) => `${' '.repeat(indent)}${(i === 0 ? label : '').padEnd(room)}${line}`.trimEnd());
}

/** Things in columns under one label, read line by line. */
export function table(label: string, cells: readonly string[]): string[] {
  const cellWidth = Math.max(...cells.map(({ length }) => length)) + 2;
  const inLine = Math.max(1, Math.floor((width() - labelWidth) / cellWidth));
  return cells.flatMap((_, i) =>
    i % inLine > 0
      ? []
      : `${(i === 0 ? label : '').padEnd(labelWidth)}${cells
          .slice(i, i + inLine)
          .map((cell) => cell.padEnd(cellWidth))
          .join('')}`.trimEnd(),
  );
}

/** Colour on a terminal that shows it; hasColors respects NO_COLOR. */
const styled = (format: 'bold' | 'yellow', text: string): string =>
  process.stdout.isTTY && process.stdout.hasColors() ? styleText(format, text) : text;

export const heading = (text: string): string => styled('bold', wrapAnsi(text, width()));
export const warning = (text: string): string => styled('yellow', text);

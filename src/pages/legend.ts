/** What shapes, colors and lines of the explorer mean. */
import { firmnessLines, layerColors, nodeStyles } from '../model/style.js';
import { nounLabels } from '../model/vocabulary.js';
import { words } from '../model/words.js';
import { meaningOf } from '../schema.js';
import { conflictColor, ground, ink, shapeOf } from './explore/look.js';
import { shapeAt } from './explore/svg.js';
import { kindOf } from './explore/words.js';
import { html, Html } from './html.js';

const sample = (inside: string, width = 24): Html =>
  new Html(`<svg viewBox="0 0 ${width} 24" width="${width}" height="24" aria-hidden="true">${inside}</svg>`);
const line = (attributes: string): Html => sample(`<path d="M2 12h52" fill="none" ${attributes}/>`, 56);
/** @param value of an enum, by which the explorer finds what it means */
const row = (picture: Html, name: string, meaning = '', value = ''): Html =>
  html`<li data-value="${value}">
    ${picture}<span><b>${name}</b> <span class="meaning">${meaning}</span></span>
  </li>`;

export const legend: Html = html`<details class="legend">
  <summary>What shapes, lines and words mean</summary>
  <div>
    <h3>Who says it: the color of a line</h3>
    <ul>
      ${Object.entries(layerColors).map(([layer, color]) =>
        row(line(`stroke="${color}" stroke-width="3"`), words(layer), meaningOf('Layer', layer)),
      )}
    </ul>
    <h3>How firmly: its dashes</h3>
    <ul>
      ${Object.entries(firmnessLines).map(([modality, { width, dashes }]) =>
        row(
          line(`stroke="${ink}" stroke-width="${width}" stroke-dasharray="${dashes.join(' ') || 'none'}"`),
          words(modality),
          meaningOf('Modality', modality),
          modality,
        ),
      )}
    </ul>
    <h3>Words on a line</h3>
    <ul>
      ${row(
        sample(shapeAt('diamond', { x: 12, y: 12 }, 14, { fill: ground, stroke: conflictColor, 'stroke-width': 2 })),
        'contested',
        'Another claim contradicts one that it rests on. A diamond stands at its start.',
      )}
      ${row(
        sample('<path d="M2 12h34m-8-7l8 7-8 7" fill="none" stroke="' + ink + '" stroke-width="2"/>', 40),
        'forecast',
        'It is expected, and not reported to have happened. The head of its arrow is open.',
      )}
      ${row(sample(''), 'of all, of most, of some', 'As much of a group is meant. A line of a group with none of these does not say which of the group.')}
      ${row(sample(''), 'conflicts with law', 'Reports alone carry it, and what they say of the law is not as the law has it.')}
      ${row(sample(''), 'qualified', 'Another claim narrows or conditions one that it rests on.')}
      ${row(sample(''), 'uncertain', 'It may have been public on the day shown, or only later: the day of publication is not known exactly. The head of its arrow is hollow.')}
      ${row(sample(''), 'new', 'Not in the answer of the day that is compared with. It lies on yellow, and its caption is bold.')}
      ${row(sample(''), 'gone', 'Only in the answer of the day that is compared with, not in that of the day shown. It is faint.')}
      ${row(sample(''), 'no caption', 'There is no room for it: come nearer, choose the line or node, or read the table.')}
    </ul>
    <h3>What is drawn</h3>
    <ul class="nouns">
      ${[...nounLabels, 'Claim' as const, 'Gap' as const].map((label) =>
        row(
          sample(
            shapeAt(shapeOf(label), { x: 12, y: 12 }, 20, {
              fill: nodeStyles[label].color,
              stroke: ink,
              'stroke-dasharray': label === 'Gap' ? '4 3' : 'none',
            }),
          ),
          label === 'Gap' ? 'not stated' : kindOf(label),
        ),
      )}
    </ul>
  </div>
</details>`;

/** How a page looks in DOCX. Sizes are in half points, distances in twentieths of a point. */
import type { IStylesOptions } from 'docx';

const ink = '1f2328';
const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: ink, font },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});
const font = 'Arial';

export const language = 'en-GB';

export const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: 20, language: { value: language } }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: { run: { size: 34, bold: true, color: ink, font }, paragraph: { spacing: { after: 200 } } },
    heading1: heading(28, 360),
    heading2: heading(22, 240),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    footnoteText: { run: { size: 16 }, paragraph: { spacing: { after: 40, line: 240 } } },
  },
  paragraphStyles: [
    {
      id: 'Bibliography',
      name: 'Bibliography',
      basedOn: 'Normal',
      paragraph: { indent: { left: 400, hanging: 400 }, spacing: { after: 100 } },
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 16 }, paragraph: { alignment: 'center' } },
  ],
};

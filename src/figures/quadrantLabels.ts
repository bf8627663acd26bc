import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Json } from './figure.ts';

/**
 * What it means to lie in each quarter of the paradox plane, in its corners.
 *
 * @param bottom lower end of the plane, as a share of the height of the figure
 */
export function quadrantLabels(language: Language, bottom: number, fontPx: number): readonly Json[] {
  return (
    [
      'less_author_less_autonomous',
      'more_author_less_autonomous',
      'less_author_more_autonomous',
      'more_author_more_autonomous',
    ] as const
  ).map((quadrant) => {
    const right = quadrant.startsWith('more_author');
    const top = quadrant.endsWith('less_autonomous');
    return {
      xref: 'paper',
      yref: 'paper',
      x: right ? 1 : 0,
      y: top ? 1 : bottom,
      xanchor: right ? 'right' : 'left',
      yanchor: top ? 'top' : 'bottom',
      xshift: right ? -4 : 4,
      showarrow: false,
      align: right ? 'right' : 'left',
      opacity: 0.75,
      font: { size: fontPx },
      text: `<i>${translate(language, `figure.plane.${quadrant}`)}</i>`,
    };
  });
}

import type { SurfaceStudy } from '../../analysis/design/designStudy.ts';
import { valueText } from '../../figures/design/valueText.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { renderTable } from '../renderTable.ts';

/** Places along each factor in the table: its ends and some between. */
const STEPS = 3;

/** Prediction of a surface with its half-width at the ends and the middle of both factors; nothing without a grid. */
export function tabulateGrid(
  { grid }: SurfaceStudy,
  labels: readonly string[],
  values: { readonly output: string; readonly unit: string },
  language: Language,
): string {
  if (grid === null) return '';
  const [first, second] = grid.factors;
  const [columns, rows] = grid.values.map((all) =>
    Array.from({ length: Math.min(STEPS, all.length) }, (_, step) =>
      all.length <= STEPS ? step : Math.round((step * (all.length - 1)) / (STEPS - 1)),
    ),
  );
  return renderTable({
    caption: translate(language, 'design.table.grid', values),
    head: [
      { text: labels[first], kind: 'number' },
      { text: labels[second], kind: 'number' },
      { text: translate(language, 'design.head.prediction'), kind: 'number' },
      { text: translate(language, 'design.head.half-width'), kind: 'number' },
    ],
    rows: rows.flatMap((row) =>
      columns.map((column) => {
        const x = grid.values[0][column];
        const y = grid.values[1][row];
        const prediction = grid.prediction[row]?.[column] ?? null;
        const arm = grid.halfWidth[row]?.[column] ?? null;
        return {
          cells: [
            { text: valueText(language, x), value: x, kind: 'number' as const },
            { text: valueText(language, y), value: y, kind: 'number' as const },
            { text: formatNumber(language, prediction, 3), value: prediction, kind: 'number' as const },
            { text: formatNumber(language, arm, 3), value: arm, kind: 'number' as const },
          ],
        };
      }),
    ),
  });
}

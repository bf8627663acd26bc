import type { DesignStudy, Ends } from '../../analysis/design/designStudy.ts';
import { hasNoValues } from '../../analysis/design/hasNoValues.ts';
import { formatInterval } from '../../analysis/formatInterval.ts';
import { endsText } from '../../figures/design/endsText.ts';
import { factorLabels } from '../../figures/design/factorLabels.ts';
import { interactionMeans } from '../../figures/design/interactionMeans.ts';
import { nameOutput } from '../../figures/design/nameOutput.ts';
import { namePoint } from '../../figures/design/namePoint.ts';
import { termName } from '../../figures/design/termName.ts';
import { valueText } from '../../figures/design/valueText.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { significantDecimals } from '../../language/significantDecimals.ts';
import { translate } from '../../language/translate.ts';
import { paragraph } from '../paragraph.ts';
import { type Cell, renderTable } from '../renderTable.ts';
import { tabulateGrid } from './tabulateGrid.ts';

/** Points in the table of one output. */
const POINTS = 30;

/** The numbers of one output that its figures show, each kind in a table. */
export function outputTables(study: DesignStudy, index: number, language: Language): string {
  const output = study.outputs[index];
  if (output.constant || hasNoValues(output)) return '';
  const { indices, pairs: changes, screening, levels, surface, points } = output;
  const labels = factorLabels(study.design.factors);
  const values = { output: nameOutput(output, language), unit: output.unit };
  const head = (...columns: readonly HeadColumn[]) =>
    columns.map((column, at) => ({
      text: translate(language, `design.head.${column}`),
      ...(at === 0 ? {} : { kind: 'number' as const }),
    }));
  const ends = (one: Ends): Cell => ({ text: endsText(language, one), value: one.estimate, kind: 'number' });
  const number = (value: number | null): Cell => ({ text: formatNumber(language, value, 3), value, kind: 'number' });
  const name = (factor: number): Cell => ({ text: labels[factor] });
  const tables: string[] = [];
  if (changes !== null) {
    tables.push(
      renderTable({
        caption: translate(language, 'design.table.alone', values),
        head: head('factor', 'alone'),
        rows: changes.alone.map((one, factor) => ({ cells: [name(factor), ends(one)] })),
      }),
      renderTable({
        caption: translate(language, 'design.table.together', values),
        head: head('pair', 'together'),
        rows: changes.together.map((one) => ({
          cells: [{ text: termName(one.factors, labels, language) }, ends(one)],
        })),
      }),
    );
  }
  if (indices !== null && indices.defined) {
    tables.push(
      paragraph(
        'note',
        translate(language, 'design.variance', {
          variance: varianceText(language, indices.variance),
          noise: endsText(language, indices.noiseShare),
          rows: indices.rows,
          missing: indices.missing,
        }),
      ),
    );
    if (indices.signal) {
      tables.push(
        renderTable({
          caption: translate(language, 'design.table.indices', values),
          head: head('factor', 'first', 'total', 'gap'),
          rows: indices.first.map((first, factor) => ({
            cells: [
              name(factor),
              ends(first),
              ends(indices.total[factor]),
              number(gapOf(first, indices.total[factor])),
            ],
          })),
        }),
      );
    }
    if (indices.signal && indices.interactions.length > 0) {
      tables.push(
        renderTable({
          caption: translate(language, 'design.table.interactions', values),
          head: head('pair', 'index'),
          rows: indices.interactions.map((one) => ({
            cells: [{ text: termName(one.factors, labels, language) }, ends(one)],
          })),
        }),
      );
    }
  }
  if (screening !== null && screening.length > 0) {
    tables.push(
      paragraph(
        'note',
        translate(language, 'design.screening.used', { n: screening[0].n, missing: screening[0].missing }),
      ),
      renderTable({
        caption: translate(language, 'design.table.screening', values),
        head: head('factor', 'size', 'floor', 'above', 'mu', 'sigma'),
        rows: screening.map((row) => ({
          cells: [
            name(row.factor),
            ends(row.meanSize),
            number(row.floor),
            { text: translate(language, row.aboveNoise ? 'design.yes' : 'design.no'), kind: 'number' },
            ends(row.mean),
            number(row.sd),
          ],
        })),
      }),
    );
  }
  if (levels !== null) {
    tables.push(
      renderTable({
        caption: translate(language, 'design.table.levels', values),
        head: head('factor', 'level', 'difference'),
        rows: levels.flatMap((own) =>
          own.levels.map((one, level) => {
            const value = study.design.factors[own.factor].values?.[level] ?? level + 1;
            return {
              cells: [
                name(own.factor),
                {
                  text: valueText(language, value),
                  value: typeof value === 'number' ? value : String(value),
                  kind: 'number' as const,
                },
                ends(one),
              ],
            };
          }),
        ),
      }),
    );
  }
  if (surface !== null) {
    tables.push(
      renderTable({
        caption: translate(language, 'design.table.surface', values),
        head: head('term', 'coefficient'),
        rows: surface.coefficients
          .filter(({ factors }) => factors.length > 0)
          .map((one) => ({ cells: [{ text: termName(one.factors, labels, language) }, ends(one)] })),
      }),
    );
    tables.push(tabulateGrid(surface, labels, values, language));
  }
  const pairs = interactionMeans(study, output);
  if (pairs !== null) {
    const [along, across] = pairs.factors;
    tables.push(
      renderTable({
        caption: translate(language, 'design.table.pairs', { ...values, first: labels[along], second: labels[across] }),
        head: [
          { text: labels[along] },
          ...(study.design.factors[across].values ?? []).map((value) => ({
            text: `${labels[across]} ${valueText(language, value)}`,
            kind: 'number' as const,
          })),
        ],
        rows: pairs.lines[0].map((_, first) => ({
          cells: [
            { text: valueText(language, study.design.factors[along].values?.[first] ?? first + 1) },
            ...pairs.lines.map((line) => ends(line[first])),
          ],
        })),
      }),
    );
  }
  if (points !== null) {
    tables.push(
      `<details><summary>${translate(language, 'design.section.points')}</summary>`,
      renderTable({
        caption: translate(language, 'design.table.points', values),
        head: head('point', 'estimate', 'replicates'),
        rows: points.slice(0, POINTS).map((point) => ({
          cells: [
            { text: namePoint(study, point.point, language), value: point.point, kind: 'wide' as const },
            ends(point),
            { text: String(point.n), value: point.n, kind: 'number' as const },
          ],
        })),
      }),
      ...(points.length > POINTS
        ? [paragraph('note', translate(language, 'design.points.shown', { shown: POINTS, count: points.length }))]
        : []),
      '</details>',
    );
  }
  return tables.join('\n');
}

type HeadColumn =
  | 'factor'
  | 'first'
  | 'total'
  | 'alone'
  | 'together'
  | 'gap'
  | 'pair'
  | 'index'
  | 'size'
  | 'floor'
  | 'above'
  | 'mu'
  | 'sigma'
  | 'level'
  | 'difference'
  | 'term'
  | 'coefficient'
  | 'point'
  | 'estimate'
  | 'replicates';

function gapOf(first: Ends, total: Ends): number | null {
  return first.estimate === null || total.estimate === null ? null : total.estimate - first.estimate;
}

/** A variance is in squares: where shares differ by hundredths it has its first digit in the fifth place. */
function varianceText(language: Language, { estimate, lower, upper }: Ends): string {
  if (estimate === null || lower === null || upper === null) return endsText(language, { estimate, lower, upper });
  const decimals = significantDecimals(upper - lower);
  return `${formatNumber(language, estimate, decimals)} ${formatInterval(language, { lower, upper }, decimals)}`;
}

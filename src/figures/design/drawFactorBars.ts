import { labelled } from '../../language/punctuation.ts';
import type { Ends } from '../../analysis/design/designStudy.ts';
import type { Figure, FigureView, LegendEntry, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { intervalBars } from '../intervalBars.ts';
import { neutralColour } from '../neutralColour.ts';
import { plotlyText } from '../plotlyText.ts';
import { rangeOf } from '../rangeOf.ts';
import { setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { withOpacity } from '../withOpacity.ts';
import { wordExtremes } from '../wordExtremes.ts';
import { axisRoomPx } from './axisTitle.ts';
import { endsText } from './endsText.ts';
import { studyMarks } from './studyMarks.ts';
import { labelRoomPx, wrapLabel } from './wrapLabel.ts';

/** Bars of one kind, a number a factor in the order of the rows. */
export interface FactorSeries {
  readonly label: string;
  readonly mark: keyof typeof studyMarks;
  readonly ends: readonly Ends[];
}

/** What else stands on each row as a symbol of its own. */
export interface FactorTicks {
  readonly label: string;
  readonly symbol: 'x-thin-open' | 'square-open';
  readonly values: readonly (number | null)[];
}

export interface FactorBars {
  readonly text: Pick<Figure, 'id' | 'title' | 'reading' | 'notes' | 'description'>;
  readonly axis: string;
  /** Unit of all bars; empty for pure numbers. */
  readonly unit: string;
  /** Whether bars are changes, so that 0 means something. */
  readonly isDifference: boolean;
  /** Names of the rows from above. */
  readonly rows: readonly string[];
  readonly series: readonly FactorSeries[];
  readonly ticks: readonly FactorTicks[];
}

/** A tornado: a row a factor, pale bars from 0 to the estimate, a symbol with its interval at the end. */
export function drawFactorBars(
  { text, axis, unit, isDifference, rows, series, ticks }: FactorBars,
  view: FigureView,
): Figure {
  const { language, width } = view;
  const numbers = series.flatMap(({ ends }) => ends.flatMap(({ estimate, lower, upper }) => [estimate, lower, upper]));
  const thickness = 0.78 / series.length;
  const data = series.flatMap(({ label, mark, ends }, place): readonly Trace[] => {
    const { colour, symbol, pattern } = studyMarks[mark];
    const at = (row: number) => row + (place - (series.length - 1) / 2) * thickness;
    const present = ends.flatMap((one, row) =>
      one.estimate === null ? [] : [{ ...one, estimate: one.estimate, y: at(row), row }],
    );
    const x = present.map(({ estimate }) => estimate);
    const y = present.map(({ y: height }) => height);
    return [
      {
        type: 'bar',
        orientation: 'h',
        x,
        y,
        width: thickness * 0.8,
        marker: {
          color: withOpacity(colour, 0.26),
          line: { color: withOpacity(colour, 0.7), width: 1 },
          ...(pattern === ''
            ? {}
            : { pattern: { shape: pattern, size: 7, solidity: 0.2, fgcolor: withOpacity(colour, 0.8) } }),
        },
        hoverinfo: 'skip',
      },
      {
        type: 'scatter',
        mode: 'markers',
        name: label,
        x,
        y,
        error_x: intervalBars(present, colour),
        marker: { color: colour, size: 8, symbol },
        customdata: present.map((one) => labelled(language, plotlyText(rows[one.row]), endsText(language, one))),
        hovertemplate: `${plotlyText(label)}<br>%{customdata}<extra></extra>`,
      },
    ];
  });
  const symbols = ticks.map(
    ({ label, symbol, values }): Trace => ({
      type: 'scatter',
      mode: 'markers',
      name: label,
      x: values,
      y: values.map((_, row) => row),
      marker: { color: neutralColour, size: 9, symbol, line: { color: neutralColour, width: 2 } },
      hovertemplate: `${labelled(language, plotlyText(label), '%{x:.4g}')}<extra></extra>`,
    }),
  );
  const tickRows = rows.map((row) => wrapLabel(row, width));
  const table = tabulateFigure(
    language,
    ['row', 'shown', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    rows.flatMap((row, at) => [
      ...series.map(({ label, ends }) => [row, label, ends[at].estimate, ends[at].lower, ends[at].upper]),
      ...ticks.map(({ label, values }) => [row, label, values[at], null, null]),
    ]),
  );
  const [main] = series;
  return {
    ...text,
    description:
      `${text.description} ${wordExtremes(language, table, { isDifference, of: (label) => label.endsWith(main.label) })}`.trim(),
    table,
    legend: [
      ...series.map(
        ({ label, mark }): LegendEntry => ({
          label,
          colour: studyMarks[mark].colour,
          mark: { kind: 'symbol', symbol: studyMarks[mark].symbol },
        }),
      ),
      ...ticks.map(
        ({ label, symbol }): LegendEntry => ({
          label,
          colour: neutralColour,
          mark: { kind: 'symbol', symbol },
        }),
      ),
    ],
    data: [...data, ...symbols],
    layout: setPanels(
      [
        {
          title: '',
          x: {
            title: { text: axis, standoff: 6 },
            range: rangeOf([0, ...numbers, ...ticks.flatMap(({ values }) => values)], 1e-9, 0.05),
            zeroline: true,
            nticks: width === 'narrow' ? 5 : 9,
          },
          y: {
            tickvals: rows.map((_, row) => row),
            ticktext: tickRows,
            range: [rows.length - 0.5, -0.5],
            showgrid: false,
            zeroline: false,
          },
        },
      ],
      {
        width,
        columns: 1,
        panelHeightPx: Math.max(90, rows.length * (series.length > 1 ? 46 : 36)),
        gapXPx: 0,
        gapYPx: 0,
        leftPx: labelRoomPx(rows, width),
        bottomPx: axisRoomPx(axis),
      },
      { barmode: 'overlay', bargap: 0 },
    ),
    config: figureConfig,
  };
}

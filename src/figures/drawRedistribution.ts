import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import { colon, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import type { Figure, FigureView, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { intervalBars } from './intervalBars.ts';
import { modeMarks } from './modeMarks.ts';
import { neutralColour } from './neutralColour.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { modeName } from './termsOf.ts';
import type { Estimate } from '../analysis/estimate.ts';

const powers = ['formal', 'effective'] as const;

/** How much power changed hands in each mode, beside the floor that noise alone gives (the placebo). */
export function drawRedistribution(summary: Summary, view: FigureView): Figure | null {
  const { language, width } = view;
  const rows = summary.redistribution.filter(({ redistribution }) => redistribution.estimate !== null);
  if (rows.length === 0) return null;
  const modes = summary.provenance.entryModes.filter((mode) => mode !== 'none');
  const data: Trace[] = powers.flatMap((power, index) => {
    const present = modes.flatMap((mode, level) => {
      const row = rows.find((candidate) => candidate.power === power && candidate.mode === mode);
      const estimate = row?.redistribution.estimate ?? null;
      return row === undefined || estimate === null ? [] : [{ mode, level, row, estimate }];
    });
    const floor = rows.find((row) => row.power === power)?.floor ?? null;
    const axes = panelAxes(index);
    const floorTrace: Trace[] =
      floor === null || floor.estimate === null
        ? []
        : [
            {
              type: 'scatter',
              mode: 'lines',
              name: translate(language, 'figure.redistribution.floor'),
              ...axes,
              x: [floor.estimate, floor.estimate],
              y: [-0.5, modes.length - 0.5],
              line: { color: neutralColour, dash: 'dash', width: 2 },
              hovertemplate: `${translate(language, 'figure.redistribution.floor')}${colon(language)}%{x:.3f}<extra></extra>`,
            },
          ];
    return [
      ...floorTrace,
      {
        type: 'scatter',
        mode: 'markers',
        name: translate(language, 'figure.redistribution.moved'),
        ...axes,
        x: present.map(({ estimate }) => estimate),
        y: present.map(({ level }) => level),
        error_x: intervalBars(
          present.map(({ estimate, row }) => ({
            estimate,
            lower: row.redistribution.lower,
            upper: row.redistribution.upper,
          })),
          '#0072B2',
        ),
        marker: { color: '#0072B2', size: 10, symbol: present.map(({ mode }) => modeMarks[mode].symbol) },
        customdata: present.map(({ row }) =>
          row.aboveFloor === null
            ? ''
            : translate(language, 'figure.redistribution.above', {
                difference: formatNumber(language, row.aboveFloor.estimate, 3),
                lower: formatNumber(language, row.aboveFloor.lower, 3),
                upper: formatNumber(language, row.aboveFloor.upper, 3),
              }),
        ),
        hovertemplate: '%{x:.3f}<br>%{customdata}<extra></extra>',
      },
    ];
  });
  const highest = Math.max(0.05, ...rows.map(({ redistribution }) => redistribution.upper ?? 0));
  const panels = powers.map((power) => ({
    title: `<b>${translate(language, `measure.${power}_power`)}</b>`,
    x: {
      range: [0, highest * 1.1],
      tickformat: '.2f',
      nticks: 6,
      title: { text: translate(language, 'figure.redistribution.x'), standoff: 4 },
    },
    y: {
      tickvals: modes.map((_, level) => level),
      ticktext: modes.map((mode) => modeName(language, mode)),
      range: [modes.length - 0.5, -0.5],
      showgrid: false,
      zeroline: false,
    },
  }));
  const unit = translate(language, 'figure.share');
  const hasFloor = rows.some(({ floor }) => floor !== null);
  return {
    id: 'redistribution',
    title: translate(language, 'figure.redistribution.title'),
    reading: translate(language, hasFloor ? 'figure.redistribution.reading' : 'figure.redistribution.reading.bare'),
    notes: [
      translate(language, 'figure.note.pointwise', { level: formatNumber(language, summary.intervals.level * 100, 0) }),
    ],
    description: translate(language, 'figure.redistribution.description', {
      values: rows
        .map(
          ({ power, mode, redistribution, floor }) =>
            `${translate(language, `measure.${power}_power`)} ${modeName(language, mode)} ${formatNumber(language, redistribution.estimate, 3)} [${formatNumber(language, redistribution.lower, 3)}, ${formatNumber(language, redistribution.upper, 3)}] (${translate(language, 'figure.redistribution.floor')} ${formatNumber(language, floor?.estimate ?? null, 3)})`,
        )
        .join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['measure', 'mode', 'shown', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
      rows.flatMap(({ power, mode, redistribution, floor, aboveFloor }) =>
        (
          [
            ['moved', redistribution],
            ['floor', floor],
            ['beyond', aboveFloor],
          ] as const
        ).flatMap(([shown, value]: readonly ['moved' | 'floor' | 'beyond', Estimate | null]) =>
          value === null
            ? []
            : [
                [
                  translate(language, `measure.${power}_power`),
                  modeName(language, mode),
                  translate(language, `figure.redistribution.${shown}`),
                  value.estimate,
                  value.lower,
                  value.upper,
                ],
              ],
        ),
      ),
    ),
    legend: [
      {
        label: translate(language, 'figure.redistribution.moved'),
        colour: '#0072B2',
        mark: { kind: 'symbol', symbol: 'square' },
      },
      ...(hasFloor
        ? ([
            {
              label: translate(language, 'figure.redistribution.floor'),
              colour: neutralColour,
              mark: { kind: 'line', dash: 'dash' },
            },
          ] as const)
        : []),
    ],
    data,
    layout: setPanels(panels, {
      width,
      columns: { wide: 2, medium: 2, narrow: 1 }[width],
      panelHeightPx: 34 + modes.length * 34,
      gapXPx: 96,
      gapYPx: 76,
      leftPx: 84,
      bottomPx: 48,
    }),
    config: figureConfig,
  };
}

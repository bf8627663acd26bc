import type { CalibrationSummary, PatternSummary } from '../../analysis/calibration/calibrationSummary.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { formatPlainNumber } from '../../language/formatPlainNumber.ts';
import type { Language } from '../../language/language.ts';
import { significantDecimals } from '../../language/significantDecimals.ts';
import { bracketed, semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { intervalBars } from '../intervalBars.ts';
import { neutralColour } from '../neutralColour.ts';
import { rangeOf } from '../rangeOf.ts';
import { panelAxes, setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { modeName } from '../termsOf.ts';
import { withOpacity } from '../withOpacity.ts';
import { calibrationColour } from './calibrationColour.ts';

const symbols = { fitted: 'circle', apart: 'diamond-open' } as const;

/** Name of a pattern for readers: label of the metric, mode, and the mode that is subtracted. */
export function namePattern({ label, mode, minus }: PatternSummary, language: Language): string {
  return minus === null
    ? translate(language, 'calibration.pattern', { label, mode: modeName(language, mode) })
    : translate(language, 'calibration.pattern.minus', {
        label,
        mode: modeName(language, mode),
        minus: modeName(language, minus),
      });
}

/** Band of the field and posterior predictive interval, a panel and an axis for each pattern. */
export function drawPredictiveCheck({ patterns }: CalibrationSummary, { language, width }: FigureView): Figure | null {
  if (patterns.every(({ predictive }) => predictive === null)) return null;
  const columns = { wide: 3, medium: 2, narrow: 1 }[width];
  const panels = patterns.map((pattern) => ({
    title: `<b>${wrapped(namePattern(pattern, language), width)}</b><br>${translate(language, `calibration.fit.${useOf(pattern)}`)}`,
    x: {
      range: rangeOf(
        [
          ...pattern.band,
          pattern.predictive?.lower ?? null,
          pattern.predictive?.upper ?? null,
          ...(pattern.priorRange ?? []),
        ],
        (pattern.band[1] - pattern.band[0]) * 1.4,
      ),
      nticks: 5,
      title: { text: pattern.unit, standoff: 2, font: { size: 10 } },
    },
    y: { range: [-1, 1], showticklabels: false, ticks: '', showgrid: false, zeroline: false },
  }));
  const text = (key: 'band' | 'prior') => translate(language, `calibration.figure.check.${key}`);
  return {
    id: 'check',
    title: translate(language, 'calibration.figure.check.title'),
    reading: translate(language, 'calibration.figure.check.reading'),
    notes: [],
    description: translate(language, 'calibration.figure.check.description', {
      values: patterns.map((pattern) => describe(pattern, language)).join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['pattern', 'unit', 'part', 'shown', 'median', 'lower', 'upper'],
      patterns.flatMap((pattern) => {
        const label = [
          namePattern(pattern, language),
          pattern.unit,
          translate(language, `calibration.fit.${useOf(pattern)}`),
        ];
        const { band, priorRange, predictive } = pattern;
        return [
          [...label, text('band'), null, band[0], band[1]],
          ...(priorRange === null ? [] : [[...label, text('prior'), null, priorRange[0], priorRange[1]]]),
          ...(predictive === null
            ? []
            : [
                [
                  ...label,
                  translate(language, 'figure.predictive'),
                  predictive.median,
                  predictive.lower,
                  predictive.upper,
                ],
              ]),
        ];
      }),
    ),
    legend: [
      { label: text('band'), colour: calibrationColour, mark: { kind: 'area', pattern: '', opacity: 0.3 } },
      {
        label: translate(language, 'calibration.fit.fitted'),
        colour: calibrationColour,
        mark: { kind: 'symbol', symbol: symbols.fitted },
      },
      {
        label: translate(language, 'calibration.fit.apart'),
        colour: calibrationColour,
        mark: { kind: 'symbol', symbol: symbols.apart },
      },
      { label: text('prior'), colour: neutralColour, mark: { kind: 'line', dash: 'dot' } },
    ],
    data: patterns.flatMap((pattern, index): Trace[] => {
      const { band, priorRange, predictive } = pattern;
      const axes = panelAxes(index);
      return [
        {
          type: 'scatter',
          mode: 'lines',
          name: text('band'),
          ...axes,
          x: [band[0], band[0], band[1], band[1], band[0]],
          y: [-0.45, 0.45, 0.45, -0.45, -0.45],
          fill: 'toself',
          fillcolor: withOpacity(calibrationColour, 0.3),
          line: { width: 0 },
          hoveron: 'fills',
          hoverinfo: 'name',
        },
        ...(priorRange === null
          ? []
          : ([
              {
                type: 'scatter',
                mode: 'lines',
                name: text('prior'),
                ...axes,
                x: [...priorRange],
                y: [-0.7, -0.7],
                line: { color: neutralColour, dash: 'dot', width: 2 },
                hovertemplate: '%{x:.4g}<extra></extra>',
              },
            ] as const)),
        ...(predictive === null
          ? []
          : ([
              {
                type: 'scatter',
                mode: 'markers',
                name: namePattern(pattern, language),
                ...axes,
                x: [predictive.median],
                y: [0],
                error_x: intervalBars(
                  [{ estimate: predictive.median, lower: predictive.lower, upper: predictive.upper }],
                  calibrationColour,
                ),
                marker: { color: calibrationColour, size: 10, symbol: symbols[useOf(pattern)] },
                hovertemplate: '%{x:.4g}<extra></extra>',
              },
            ] as const)),
      ];
    }),
    layout: setPanels(panels, {
      width,
      columns,
      panelHeightPx: 74,
      gapXPx: 32,
      gapYPx: 106,
      leftPx: 18,
      bottomPx: 44,
    }),
    config: figureConfig,
  };
}

function useOf({ fit }: PatternSummary): 'fitted' | 'apart' {
  return fit ? 'fitted' : 'apart';
}

function describe(pattern: PatternSummary, language: Language): string {
  const { band, fit, predictive } = pattern;
  const decimals = significantDecimals(band[1] - band[0]);
  const show = (value: number) => formatNumber(language, value, decimals);
  return translate(language, 'calibration.figure.check.description.pattern', {
    name: namePattern(pattern, language),
    use: translate(language, fit ? 'calibration.fit.fitted' : 'calibration.fit.apart'),
    band: bracketed(language, formatPlainNumber(language, band[0]), formatPlainNumber(language, band[1])),
    model:
      predictive === null
        ? '–'
        : `${show(predictive.median)} ${bracketed(language, show(predictive.lower), show(predictive.upper))}`,
    verdict: translate(language, `calibration.verdict.${predictive?.verdict ?? 'unknown'}`),
  });
}

/** A name broken into lines that fit above a panel. */
function wrapped(name: string, width: FigureView['width']): string {
  const longest = { wide: 36, medium: 36, narrow: 38 }[width];
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < longest) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('<br>');
}

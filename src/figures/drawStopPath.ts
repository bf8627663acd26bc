import type { StopPath } from '../analysis/stopPath.ts';
import { formatNumber } from '../language/formatNumber.ts';
import { colon, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { studyMarks } from './design/studyMarks.ts';
import { wrapLabel } from './design/wrapLabel.ts';
import type { Figure, FigureView, Json, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { neutralColour } from './neutralColour.ts';
import { plotlyText } from './plotlyText.ts';
import { setPanels } from './setPanels.ts';
import { slowestMetric } from './slowestMetric.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { withOpacity } from './withOpacity.ts';

/** How wide every interval was against its margin at each look; `null` where no look had an interval. */
export function drawStopPath(path: StopPath, view: FigureView): Figure | null {
  const { language, width } = view;
  const last = path.looks.at(-1);
  if (last === undefined) return null;
  const ratios = last.metrics.map((_, metric) =>
    path.looks.map(({ metrics }) => {
      const { halfWidth, margin } = metrics[metric];
      return halfWidth === null || !Number.isFinite(halfWidth) || margin <= 0 ? null : halfWidth / margin;
    }),
  );
  const known = ratios.flat().filter((ratio): ratio is number => ratio !== null && ratio > 0);
  if (known.length === 0) return null;
  const slowest = slowestMetric(path);
  const n = path.looks.map((look) => look.n);
  const others = ratios.filter((_, metric) => metric !== slowest);
  const reach: readonly Json[] = [
    Math.log10(Math.min(0.7, ...known)) - 0.06,
    Math.log10(Math.max(1.5, ...known)) + 0.08,
  ];
  const name = last.metrics[slowest].label;
  const { colour } = studyMarks.first;
  const marks = (metric: number) => path.looks.map(({ metrics }) => (metrics[metric].met ? 'circle' : 'circle-open'));
  const data: readonly Trace[] = [
    {
      type: 'scatter',
      mode: 'lines',
      x: others.flatMap(() => [...n, null]),
      y: others.flatMap((line) => [...line, null]),
      line: { color: withOpacity(neutralColour, others.length > 20 ? 0.4 : 0.7), width: 1.2, dash: 'dot' },
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'lines+markers',
      name: plotlyText(name),
      x: n,
      y: ratios[slowest],
      line: { color: colour, width: 2.2 },
      marker: { color: colour, size: 9, symbol: marks(slowest), line: { width: 2 } },
      hovertemplate: `%{fullData.name}<br>n = %{x}${colon(language)}%{y:.3g}<extra></extra>`,
    },
  ];
  const met = last.metrics.filter((metric) => metric.met).length;
  return {
    id: 'stop-path',
    title: translate(language, path.reason === 'margins' ? 'stop.title.margins' : 'stop.title.maximum', {
      stop: path.stop,
      met,
      metrics: last.metrics.length,
    }),
    reading: translate(language, 'stop.reading'),
    notes: [translate(language, 'stop.note')],
    description: translate(language, 'stop.description', {
      metric: name,
      looks: path.looks
        .map(({ n: at, metrics }, look) =>
          translate(language, 'stop.look', {
            n: at,
            met: metrics.filter((metric) => metric.met).length,
            metrics: metrics.length,
            ratio: formatNumber(language, ratios[slowest][look], 2),
          }),
        )
        .join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['n', 'metric', 'met', 'ratio'],
      path.looks.flatMap(({ n: at, metrics }, look) =>
        metrics.map(({ label, met: isMet }, metric) => [
          at,
          label,
          translate(language, isMet ? 'design.yes' : 'design.no'),
          ratios[metric][look],
        ]),
      ),
    ),
    legend: [
      {
        label: translate(language, 'stop.slowest', { metric: name }),
        colour,
        mark: { kind: 'line', dash: 'solid' },
      },
      { label: translate(language, 'stop.met'), colour, mark: { kind: 'symbol', symbol: 'circle' } },
      { label: translate(language, 'stop.unmet'), colour, mark: { kind: 'symbol', symbol: 'circle-open' } },
      ...(others.length === 0
        ? []
        : [
            {
              label: translate(language, 'stop.others', { count: others.length }),
              colour: neutralColour,
              mark: { kind: 'line', dash: 'dot' },
            } as const,
          ]),
    ],
    data,
    layout: setPanels(
      [
        {
          title: '',
          x: {
            title: { text: translate(language, 'stop.x'), standoff: 6 },
            range: [0, Math.max(...n) * 1.05],
            nticks: width === 'narrow' ? 5 : 9,
          },
          y: {
            type: 'log',
            range: reach,
            tickvals: [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100],
            title: { text: translate(language, 'stop.y'), standoff: 4 },
          },
        },
      ],
      { width, columns: 1, panelHeightPx: 300, gapXPx: 0, gapYPx: 0, leftPx: 60, bottomPx: 50 },
      {
        shapes: [
          {
            type: 'line',
            xref: 'paper',
            x0: 0,
            x1: 1,
            y0: 1,
            y1: 1,
            line: { color: neutralColour, width: 2, dash: 'dash' },
          },
        ],
        annotations: [
          {
            xref: 'paper',
            x: 0,
            y: 0,
            xanchor: 'left',
            xshift: 4,
            yanchor: 'bottom',
            text: wrapLabel(translate(language, 'stop.margin'), width),
            showarrow: false,
            font: { size: 11 },
          },
        ],
      },
    ),
    config: figureConfig,
  };
}

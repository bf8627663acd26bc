import type { Estimate } from '../analysis/estimate.ts';
import { pairKey } from '../analysis/metricSummary.ts';
import { type Summary } from '../analysis/summary.ts';
import { formatNumber, formatSigned } from '../language/formatNumber.ts';
import { bracketed } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { type EntryModeName, type Role, roles } from '../scenario/definition/vocabulary.ts';
import type { Figure, FigureView, Json, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { nominalWidthPx } from './figureWidth.ts';
import { intervalBars } from './intervalBars.ts';
import { roleLegend } from './legends.ts';
import { modeMarks } from './modeMarks.ts';
import { placeLabels } from './placeLabels.ts';
import { plotlyText } from './plotlyText.ts';
import { rangeOf } from './rangeOf.ts';
import { roleMarks } from './roleMarks.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { groupName, modeName } from './termsOf.ts';
import { wordExtremes } from './wordExtremes.ts';

interface GroupPoint {
  readonly group: string;
  readonly role: Role;
  readonly power: Interval;
  readonly loss: Interval;
}

interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The paradox plane parted by group, a panel a mode: roles hide that shift leaders and operators differ. */
export function drawGroupPlane(summary: Summary, view: FigureView): Figure {
  const { language, width } = view;
  const modes = summary.provenance.entryModes.filter((mode) => mode !== 'none');
  const pointsByMode = modes.map((mode) => groupPoints(summary, mode));
  const points = pointsByMode.flat();
  const groups = [...new Set(points.map(({ group }) => group))];
  const missing = modes.flatMap((mode, index) =>
    groups
      .filter((group) => pointsByMode[index].every((point) => point.group !== group))
      .map((group) =>
        translate(language, 'figure.plane.case', { role: groupName(summary, group), mode: modeName(language, mode) }),
      ),
  );
  const xRange = rangeOf([0, ...points.flatMap(({ power }) => [power.lower, power.upper])], 0.1, 0.2);
  const yRange = rangeOf([0, ...points.flatMap(({ loss }) => [loss.lower, loss.upper])], 0.1, 0.16);
  const setting = {
    width,
    columns: { wide: 3, medium: 2, narrow: 1 }[width],
    panelHeightPx: { wide: 330, medium: 290, narrow: 270 }[width],
    gapXPx: 52,
    gapYPx: 70,
    leftPx: 56,
    bottomPx: 50,
  };
  const columns = Math.min(setting.columns, modes.length);
  const panelWidthPx = (nominalWidthPx[width] - 70 - (columns - 1) * setting.gapXPx) / columns;
  const fontPx = 11;
  const data: Trace[] = [];
  const labels: Json[] = [];
  for (const [index, mode] of modes.entries()) {
    const axes = panelAxes(index);
    const places = placeLabels(
      pointsByMode[index].map(({ group, power, loss }) => ({
        x: ((power.estimate - xRange[0]) / (xRange[1] - xRange[0])) * panelWidthPx,
        y: ((loss.estimate - yRange[0]) / (yRange[1] - yRange[0])) * setting.panelHeightPx,
        text: groupName(summary, group),
      })),
      panelWidthPx,
      fontPx,
    );
    for (const [at, { group, role, power, loss }] of pointsByMode[index].entries()) {
      const { colour } = roleMarks[role];
      const name = plotlyText(groupName(summary, group));
      const text = (interval: Interval) =>
        `${formatSigned(language, interval.estimate, 3)} ${bracketed(language, formatSigned(language, interval.lower, 3), formatSigned(language, interval.upper, 3))}`;
      data.push({
        type: 'scatter',
        mode: 'markers',
        name,
        ...axes,
        x: [power.estimate],
        y: [loss.estimate],
        error_x: intervalBars([power], colour),
        error_y: intervalBars([loss], colour),
        marker: { color: colour, symbol: modeMarks[mode].symbol, size: 9 },
        hovertemplate: `${name}, ${modeName(language, mode)}<br>${translate(language, 'figure.plane.hover', { power: text(power), loss: text(loss) })}<extra></extra>`,
      });
      labels.push({
        xref: axes.xaxis,
        yref: axes.yaxis,
        x: power.estimate,
        y: loss.estimate,
        text: name,
        showarrow: false,
        font: { size: fontPx },
        ...places[at],
      });
    }
  }
  const panels = modes.map((mode) => ({
    title: `<b>${modeName(language, mode)}</b>`,
    x: {
      range: xRange,
      zeroline: true,
      tickformat: '.2f',
      nticks: 5,
      title: { text: translate(language, 'figure.plane.x.short'), standoff: 6 },
    },
    y: {
      range: yRange,
      zeroline: true,
      tickformat: '.2f',
      nticks: 6,
      title: { text: translate(language, 'figure.plane.y.short'), standoff: 4 },
    },
  }));
  const unit = translate(language, 'figure.share');
  const table = tabulateFigure(
    language,
    ['mode', 'group', 'measure', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    modes.flatMap((mode, index) =>
      pointsByMode[index].flatMap(({ group, power, loss }) =>
        [
          { measure: translate(language, 'figure.plane.x.short'), of: power },
          { measure: translate(language, 'figure.plane.y.short'), of: loss },
        ].map(({ measure, of }) => [
          modeName(language, mode),
          groupName(summary, group),
          measure,
          of.estimate,
          of.lower,
          of.upper,
        ]),
      ),
    ),
  );
  return {
    id: 'groups',
    title: translate(language, 'figure.groups.title'),
    reading: translate(language, 'figure.groups.reading'),
    notes: [
      translate(language, 'figure.note.pointwise', { level: formatNumber(language, summary.intervals.level * 100, 0) }),
      ...(missing.length === 0 ? [] : [translate(language, 'figure.note.no-interval', { cases: missing.join(', ') })]),
    ],
    description: `${translate(language, 'figure.groups.description', {
      modes: modes.map((mode) => modeName(language, mode)).join(', '),
    })} ${(['figure.plane.x.short', 'figure.plane.y.short'] as const)
      .map((key) => translate(language, key))
      .map((measure) => wordExtremes(language, table, { isDifference: true, of: (label) => label.endsWith(measure) }))
      .join(' ')}`,
    table,
    legend: roleLegend(
      language,
      roles.filter((role) => points.some((point) => point.role === role)),
      'symbol',
    ),
    data,
    layout: setPanels(panels, setting, { annotations: labels, hovermode: 'closest' }),
    config: figureConfig,
  };
}

function groupPoints(summary: Summary, mode: EntryModeName): readonly GroupPoint[] {
  return Object.entries(summary.metrics).flatMap(([column, metric]) => {
    const { group, role, facet, measure } = metric;
    if (measure !== 'formal_power' || group === undefined || role === undefined || facet !== undefined) return [];
    const power = present(summary.metrics[column].pairs[pairKey(mode, 'none')]);
    const loss = present(summary.metrics[`autonomy_loss_group_${group}`]?.modes[mode]);
    return power === null || loss === null ? [] : [{ group, role, power, loss }];
  });
}

/** A constant is drawn as a point; `null` where nothing can be said of the mean. */
function present(value: Estimate | undefined): Interval | null {
  if (value === undefined) return null;
  const { estimate, lower, upper, method } = value;
  if (estimate !== null && method === 'range') return { estimate, lower: estimate, upper: estimate };
  return estimate === null || lower === null || upper === null ? null : { estimate, lower, upper };
}

import type { RunSample } from '../analysis/runSample.ts';
import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { roles } from '../scenario/definition/vocabulary.ts';
import type { Figure, FigureView, Json, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { type FigureWidth, nominalWidthPx } from './figureWidth.ts';
import { modeLegend, roleLegend } from './legends.ts';
import { placeLabels } from './placeLabels.ts';
import { describeShift, type PlanePoint, planePoints } from './planePoint.ts';
import { cloudTrace, planeTrace, stripTrace } from './planeTraces.ts';
import { quadrantLabels } from './quadrantLabels.ts';
import { rangeOf } from './rangeOf.ts';
import { tabulatePlane } from './tabulatePlane.ts';
import { outstandingRuns, sampleNote } from './runDots.ts';
import { accountName, modeName } from './termsOf.ts';
import { wordExtremes } from './wordExtremes.ts';

const heightPx: Readonly<Record<FigureWidth, number>> = { wide: 520, medium: 500, narrow: 460 };

/**
 * The paradox plane: autonomy lost (upwards) against formal power gained (to the right), by role and mode.
 *
 * Both are differences from `none` with simultaneous intervals, the ones that word the findings. Roles that do not act
 * stand in a strip below the plane, by formal power alone.
 *
 * @param runs single runs to be set behind the estimates as small dots
 */
export function drawParadoxPlane(summary: Summary, view: FigureView, runs: RunSample | null = null): Figure {
  const { language, width } = view;
  const points = planePoints(summary);
  const inPlane = points.filter((point) => point.loss !== null);
  const inStrip = points.filter((point) => point.loss === null);
  const modes = summary.provenance.entryModes.filter((mode) => mode !== 'none');
  const clouds = runs === null ? [] : inPlane.flatMap((point) => cloudTrace(language, point, runs));
  const data: Trace[] = [
    ...clouds,
    ...inPlane.map((point) => planeTrace(language, point)),
    ...inStrip.map((point) =>
      stripTrace(language, point, modes.findIndex((mode) => mode === point.mode) - (modes.length - 1) / 2),
    ),
  ];
  const xRange = rangeOf(
    [0, ...points.flatMap(({ power }) => [power.lower, power.upper]), ...clouds.flatMap(({ x }) => x)],
    0.1,
    runs === null ? 0.16 : 0.08,
  );
  const yRange = rangeOf(
    [0, ...inPlane.flatMap(({ loss }) => (loss ? [loss.lower, loss.upper] : [])), ...clouds.flatMap(({ y }) => y)],
    0.1,
    runs === null ? 0.16 : 0.08,
  );
  const stripTop = inStrip.length === 0 ? 0 : 0.12;
  const planeBottom = inStrip.length === 0 ? 0 : 0.17;
  const marginPx = { l: width === 'narrow' ? 46 : 62, r: 14, t: 12, b: 48 };
  const plotWidthPx = nominalWidthPx[width] - marginPx.l - marginPx.r;
  const plotHeightPx = (heightPx[width] - marginPx.t - marginPx.b) * (1 - planeBottom);
  const fontPx = width === 'narrow' ? 10 : 12;
  const places = placeLabels(
    inPlane.map(({ role, power, loss }) => ({
      x: ((power.difference - xRange[0]) / (xRange[1] - xRange[0])) * plotWidthPx,
      y: (((loss?.difference ?? 0) - yRange[0]) / (yRange[1] - yRange[0])) * plotHeightPx,
      text: accountName(language, role),
    })),
    plotWidthPx,
    fontPx,
  );
  const labels: Json[] = inPlane.map(({ role, power, loss }, index) => ({
    x: power.difference,
    y: loss?.difference ?? 0,
    text: accountName(language, role),
    showarrow: false,
    font: { size: fontPx },
    ...places[index],
  }));
  const stripLabel: Json[] =
    inStrip.length === 0
      ? []
      : [
          {
            xref: 'paper',
            yref: 'paper',
            x: 0,
            y: stripTop,
            xanchor: 'left',
            yanchor: 'bottom',
            showarrow: false,
            font: { size: fontPx },
            text: translate(language, 'figure.plane.strip', {
              roles: [...new Set(inStrip.map(({ role }) => accountName(language, role)))].join(', '),
            }),
          },
        ];
  const missing = modes.flatMap((mode) =>
    roles
      .filter((role) => !points.some((point) => point.role === role && point.mode === mode))
      .map((role) =>
        translate(language, 'figure.plane.case', { role: accountName(language, role), mode: modeName(language, mode) }),
      ),
  );
  const simultaneous = points.every(({ power, loss }) => power.simultaneous && (loss === null || loss.simultaneous));
  const table = tabulatePlane(language, points);
  return {
    id: 'plane',
    title: titleOf(language, points),
    reading: translate(language, 'figure.plane.reading'),
    notes: [
      ...(runs === null ? [] : [sampleNote(language, runs)]),
      translate(language, simultaneous ? 'figure.note.simultaneous' : 'figure.note.pointwise', {
        level: formatNumber(language, summary.intervals.level * 100, 0),
      }),
      ...(missing.length === 0 ? [] : [translate(language, 'figure.note.no-interval', { cases: missing.join(', ') })]),
    ],
    description: `${translate(language, 'figure.plane.description', { points: describePoints(language, points) })} ${(
      ['figure.plane.x.short', 'figure.plane.y.short'] as const
    )
      .map((key) => translate(language, key))
      .map((measure) => wordExtremes(language, table, { isDifference: true, of: (label) => label.endsWith(measure) }))
      .join(' ')}`,
    table,
    legend: [...roleLegend(language, roles, 'symbol'), ...modeLegend(language, modes)],
    ...(runs === null
      ? {}
      : {
          runs: inPlane.flatMap(({ role, mode }) =>
            (
              [
                ['figure.plane.x.short', `power_shift_formal_${role}`],
                ['figure.plane.y.short', `autonomy_loss_${role}`],
              ] as const
            ).flatMap(([key, column]) =>
              outstandingRuns(
                language,
                runs.columns[column]?.[mode],
                mode,
                `${translate(language, key)}, ${accountName(language, role)}`,
              ),
            ),
          ),
        }),
    data,
    layout: {
      height: heightPx[width],
      margin: marginPx,
      showlegend: false,
      hovermode: 'closest',
      xaxis: {
        title: { text: translate(language, 'figure.plane.x'), standoff: 8 },
        range: xRange,
        zeroline: true,
        anchor: inStrip.length === 0 ? 'y' : 'y2',
        tickformat: '.2f',
        nticks: width === 'narrow' ? 5 : 9,
      },
      yaxis: {
        title: { text: translate(language, 'figure.plane.y'), standoff: 6 },
        range: yRange,
        zeroline: true,
        domain: [planeBottom, 1],
        tickformat: '.2f',
      },
      ...(inStrip.length === 0
        ? {}
        : {
            yaxis2: {
              domain: [0, stripTop],
              range: [-2, 2],
              showticklabels: false,
              ticks: '',
              showgrid: false,
              zeroline: false,
            },
          }),
      annotations: [...quadrantLabels(language, planeBottom, fontPx), ...labels, ...stripLabel],
    },
    config: figureConfig,
  };
}

function titleOf(language: Language, points: readonly PlanePoint[]): string {
  const claims = points.filter(({ power, loss }) => power.simultaneous && (loss?.simultaneous ?? true));
  const paradox = claims.filter(
    ({ power, loss }) => loss !== null && power.shown && power.difference > 0 && loss.shown && loss.difference > 0,
  );
  if (paradox.length > 0) {
    const cases = paradox.map(({ role, mode }) =>
      translate(language, 'figure.plane.case', { role: accountName(language, role), mode: modeName(language, mode) }),
    );
    return translate(language, 'figure.plane.title.paradox', { cases: cases.join(', ') });
  }
  const anyShown = claims.some(({ power, loss }) => power.shown || (loss?.shown ?? false));
  return translate(language, anyShown ? 'figure.plane.title.apart' : 'figure.plane.title.nothing');
}

function describePoints(language: Language, points: readonly PlanePoint[]): string {
  return points
    .map(({ role, mode, power, loss }) =>
      translate(language, 'figure.plane.point', {
        role: accountName(language, role),
        mode: modeName(language, mode),
        power: describeShift(language, power),
        loss: loss === null ? '–' : describeShift(language, loss),
      }),
    )
    .join(semicolon(language));
}

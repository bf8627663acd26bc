import type { RunSample } from '../analysis/runSample.ts';
import type { Summary } from '../analysis/summary.ts';
import { formatNumber, formatSigned } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { type EntryModeName, type Role, roles } from '../scenario/definition/vocabulary.ts';
import type { Figure, FigureView, Json, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { type FigureWidth, nominalWidthPx } from './figureWidth.ts';
import { intervalBars } from './intervalBars.ts';
import { modeLegend, roleLegend } from './legends.ts';
import { modeMarks } from './modeMarks.ts';
import { placeLabels } from './placeLabels.ts';
import { quadrantLabels } from './quadrantLabels.ts';
import { rangeOf } from './rangeOf.ts';
import { roleMarks } from './roleMarks.ts';
import { type Shift, shiftAgainstNone, turnShift } from './shiftAgainstNone.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { outstandingRuns, sampleNote } from './runDots.ts';
import { runTrace } from './runTrace.ts';
import { accountName, modeName } from './termsOf.ts';
import { wordExtremes } from './wordExtremes.ts';

interface Point {
  readonly role: Role;
  readonly mode: EntryModeName;
  readonly power: Shift;
  /** `null` where the role does not act, and so has no autonomy to lose. */
  readonly loss: Shift | null;
}

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
  const points = pointsOf(summary);
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
  const unit = translate(language, 'figure.share');
  const simultaneous = points.every(({ power, loss }) => power.simultaneous && (loss === null || loss.simultaneous));
  const table = tabulateFigure(
    language,
    ['mode', 'role', 'measure', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    points.flatMap(({ role, mode, power, loss }) =>
      [
        { measure: translate(language, 'figure.plane.x.short'), shift: power },
        { measure: translate(language, 'figure.plane.y.short'), shift: loss },
      ].flatMap(({ measure, shift }) =>
        shift === null
          ? []
          : [
              [
                modeName(language, mode),
                accountName(language, role),
                measure,
                shift.difference,
                shift.lower,
                shift.upper,
              ],
            ],
      ),
    ),
  );
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

function pointsOf(summary: Summary): readonly Point[] {
  return summary.provenance.entryModes
    .filter((mode) => mode !== 'none')
    .flatMap((mode) =>
      roles.flatMap((role) => {
        const power = shiftAgainstNone(summary, 'formal_power', role, mode);
        const autonomy = shiftAgainstNone(summary, 'autonomy', role, mode);
        return power === null ? [] : [{ role, mode, power, loss: autonomy === null ? null : turnShift(autonomy) }];
      }),
    );
}

function planeTrace(language: Language, { role, mode, power, loss }: Point): Trace {
  const { colour } = roleMarks[role];
  const lost = loss ?? power;
  return {
    type: 'scatter',
    mode: 'markers',
    name: `${accountName(language, role)}, ${modeName(language, mode)}`,
    x: [power.difference],
    y: [lost.difference],
    error_x: intervalBars([{ estimate: power.difference, ...ends(power) }], colour),
    error_y: intervalBars([{ estimate: lost.difference, ...ends(lost) }], colour),
    marker: { color: colour, symbol: modeMarks[mode].symbol, size: 11 },
    hovertemplate: `${accountName(language, role)}, ${modeName(language, mode)}<br>${translate(language, 'figure.plane.hover', { power: describeShift(language, power), loss: describeShift(language, lost) })}<extra></extra>`,
  };
}

/** Single runs of a role under a mode, paired by run: faint, behind the estimates. */
function cloudTrace(
  language: Language,
  { role, mode }: Point,
  { columns }: RunSample,
): readonly (Trace & { readonly x: readonly number[]; readonly y: readonly number[] })[] {
  const power = columns[`power_shift_formal_${role}`]?.[mode];
  const loss = columns[`autonomy_loss_${role}`]?.[mode];
  if (power === undefined || loss === undefined) return [];
  const outer = [power.smallest, power.largest, loss.smallest, loss.largest];
  const losses = new Map([...loss.first, ...loss.others].map(({ replicate, value }) => [replicate, value]));
  const drawn = [
    ...power.first,
    ...power.others.filter(({ replicate }) => outer.some((run) => run?.replicate === replicate)),
  ].flatMap(({ replicate, value }) => {
    const lost = losses.get(replicate);
    return lost === undefined ? [] : [{ replicate, x: value, y: lost }];
  });
  if (drawn.length === 0) return [];
  return [
    {
      type: 'scatter',
      mode: 'markers',
      meta: runTrace,
      name: translate(language, 'figure.runs.of', {
        role: accountName(language, role),
        mode: modeName(language, mode),
      }),
      x: drawn.map(({ x }) => x),
      y: drawn.map(({ y }) => y),
      marker: { color: roleMarks[role].colour, symbol: modeMarks[mode].symbol, size: 5, opacity: 0.35 },
      customdata: drawn.map(({ replicate }) => [mode, replicate]),
      hovertemplate: `${accountName(language, role)}, ${translate(language, 'figure.runs.hover', { mode: modeName(language, mode), replicate: '%{customdata[1]}' })}<br>${translate(language, 'figure.plane.hover', { power: '%{x:.3f}', loss: '%{y:.3f}' })}<extra></extra>`,
    },
  ];
}

function stripTrace(language: Language, { role, mode, power }: Point, place: number): Trace {
  const { colour } = roleMarks[role];
  return {
    type: 'scatter',
    mode: 'markers',
    name: `${accountName(language, role)}, ${modeName(language, mode)}`,
    x: [power.difference],
    y: [-place],
    xaxis: 'x',
    yaxis: 'y2',
    error_x: intervalBars([{ estimate: power.difference, ...ends(power) }], colour),
    marker: { color: colour, symbol: modeMarks[mode].symbol, size: 10 },
    hovertemplate: `${accountName(language, role)}, ${modeName(language, mode)}<br>${describeShift(language, power)}<extra></extra>`,
  };
}

function ends({ lower, upper }: Shift) {
  return { lower, upper };
}

function titleOf(language: Language, points: readonly Point[]): string {
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

function describePoints(language: Language, points: readonly Point[]): string {
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

function describeShift(language: Language, { difference, lower, upper }: Shift): string {
  const text = (value: number) => formatSigned(language, value, 3);
  return `${text(difference)} ${bracketed(language, text(lower), text(upper))}`;
}

import type { RunSample } from '../analysis/runSample.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Trace } from './figure.ts';
import { intervalBars } from './intervalBars.ts';
import { modeMarks } from './modeMarks.ts';
import { describeShift, type PlanePoint } from './planePoint.ts';
import { roleMarks } from './roleMarks.ts';
import { runTrace } from './runTrace.ts';
import type { Shift } from './shiftAgainstNone.ts';
import { accountName, modeName } from './termsOf.ts';

/** The estimate of a role that acts, with both intervals. */
export function planeTrace(language: Language, { role, mode, power, loss }: PlanePoint): Trace {
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
export function cloudTrace(
  language: Language,
  { role, mode }: PlanePoint,
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

/**
 * The estimate of a role that does not act, in the strip below the plane.
 *
 * @param place - height in the strip, 0 in its middle
 */
export function stripTrace(language: Language, { role, mode, power }: PlanePoint, place: number): Trace {
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

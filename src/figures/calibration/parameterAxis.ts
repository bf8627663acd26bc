import type { ParameterSummary } from '../../analysis/calibration/calibrationSummary.ts';
import type { Json } from '../figure.ts';
import { logTicks } from '../logTicks.ts';

/** The axis of a parameter: its range, on its scale. */
export function parameterAxis(parameter: ParameterSummary): { readonly [attribute: string]: Json } {
  const [low, high] = [valueAtUnit(parameter, 0), valueAtUnit(parameter, 1)];
  if (parameter.scale !== 'log') {
    const room = (high - low) * 0.02;
    return { range: [low - room, high + room], nticks: 5 };
  }
  const [from, to] = [Math.log10(low), Math.log10(high)];
  const room = (to - from) * 0.02;
  const tickvals = logTicks(low, high);
  return { type: 'log', range: [from - room, to + room], tickvals: [...tickvals], ticktext: tickvals.map(String) };
}

/** Where a value lies in the range, from 0 to 1 on the scale on which it was uniform; a whole number in the middle of its share. */
export function unitOf({ scale, range: [from, to] }: ParameterSummary, value: number): number {
  if (scale === 'log') return Math.log(value / from) / Math.log(to / from);
  return scale === 'integer' ? (value - from + 0.5) / (to - from + 1) : (value - from) / (to - from);
}

/** The place on the axis at a coordinate from 0 to 1; a whole number has room of ½ to both sides. */
export function valueAtUnit({ scale, range: [from, to] }: ParameterSummary, unit: number): number {
  const value =
    scale === 'log'
      ? from * (to / from) ** unit
      : scale === 'integer'
        ? from - 0.5 + unit * (to - from + 1)
        : from + unit * (to - from);
  return Number(value.toPrecision(6));
}

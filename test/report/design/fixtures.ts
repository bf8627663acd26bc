import type {
  DesignStudy,
  Ends,
  FactorDescription,
  OutputStudy,
  StudyNote,
} from '../../../src/analysis/design/designStudy.ts';
import type { StopPath } from '../../../src/analysis/stopPath.ts';
import type { LaidDesign } from '../../../src/scenario/definition/design.ts';
import type { ScaledValue } from '../../../src/scenario/scale.ts';

/** Text that would be a tag, were it not escaped. */
export const nasty = '</script><b>bold</b>';

export function ends(estimate: number, arm: number): Ends {
  return { estimate, lower: estimate - arm, upper: estimate + arm };
}

export const listening: FactorDescription = {
  name: 'entry.contact.listening',
  column: 'param_entry_contact_listening',
  about: 'How often the client’s people ask before they act.',
  unit: 'share',
  source: 'assumption',
  base: 0.5,
  range: { from: 0, to: 1, scale: 'linear' },
  values: [0, 0.5, 1],
};
export const means: FactorDescription = {
  ...listening,
  name: 'entry.contact.means',
  column: 'param_entry_contact_means',
  about: 'Hours a week that the client brings along.',
  unit: 'hours per week',
  base: 8,
  range: { from: 1, to: 64, scale: 'log' },
  values: [1, 8, 64],
};
export const alliance: FactorDescription = {
  ...listening,
  name: 'alliance',
  column: 'param_alliance',
  about: null,
  unit: null,
  source: null,
  base: null,
  range: null,
  values: ['apart', 'with_the_shift_leaders'],
};
const ranged = (factor: FactorDescription): FactorDescription => ({ ...factor, values: null });
const size: FactorDescription = {
  ...ranged(listening),
  name: 'organisation.groups.shift_leaders.size',
  column: 'param_size',
  about: 'People in the group.',
  unit: 'people',
  base: 4,
  range: { from: 2, to: 9, scale: 'integer' },
};

interface Settings {
  readonly type: LaidDesign;
  readonly factors: readonly FactorDescription[];
  readonly points: readonly (readonly ScaledValue[])[];
  readonly of?: number;
  readonly outputs: readonly OutputStudy[];
  /** Mean of each output at a point. */
  readonly value: (values: readonly ScaledValue[], output: number) => number | null;
  readonly title?: string;
  readonly blocks?: number;
}

export function study({ type, factors, points, of, outputs, value, title, blocks }: Settings): DesignStudy {
  const count = of ?? points.length;
  return {
    format: 1,
    kind: 'design',
    intervals: {
      level: 0.95,
      resamples: 2000,
      scope: 'Monte Carlo intervals given one organisation and the ranges of the design',
    },
    provenance: {
      name: 'listening',
      title: title ?? 'Does listening save the technician’s voice?',
      description: nasty,
      source: 'assumption',
      date: '2026-11-20',
      workSystem: 'process',
      homeMode: null,
      scenarioHash: '8f14e45fceea167a5a36dedd4bea2543',
      version: '0.4.0',
      commit: 'e203c25',
      randomStreams: '1',
      seed: '20261120',
      replicates: { planned: 40, used: 40, dropped: 0 },
      failures: [],
      weeks: 208,
      entryWeek: 53,
      measureWeeks: 26,
      modes: ['none', 'imposed', 'contact', 'negotiated'],
      entryModes: ['none', 'imposed', 'contact', 'negotiated'],
      command: 'corule run manifest.json --out again',
    },
    warnings: [],
    design: {
      type,
      named: null,
      points: count,
      replicates: 40,
      keptGroups: count * 40 - 3,
      factors,
      namesOutputs: false,
      method: type === 'latin-hypercube' ? 'optimised' : null,
      balanced: type === 'sobol' ? false : null,
      blocks: blocks ?? null,
    },
    stop: null,
    outputs,
    sample: {
      of: count,
      points: points.map((values, point) => ({ point, values, outputs: outputs.map((_, at) => value(values, at)) })),
    },
    expectations: [
      {
        metric: 'formal_power_technicians',
        mode: 'contact',
        minus: 'none',
        above: 0,
        below: null,
        why: nasty,
        saw: null,
        source: null,
        level: 0.95,
        estimate: { estimate: 0.041, lower: 0.036, upper: 0.046, method: 't' },
        n: 40,
        verdict: 'pass',
      },
    ],
  };
}

export function output(changes: Partial<OutputStudy> = {}): OutputStudy {
  return {
    metric: 'formal_power_technicians',
    mode: 'contact',
    minus: 'none',
    label: 'formal power, technicians',
    unit: 'share of authorship',
    margin: 0.01,
    mean: { ...ends(0.041, 0.005), method: 't' },
    spread: { sdOfPoints: 0.032, sdOfReplicates: 0.021, noiseShare: 0.3, lowest: -0.021, highest: 0.112 },
    constant: false,
    signs: { positive: 14, negative: 1, undecided: 3, meanAbove: 16, meanBelow: 2 },
    points: null,
    levels: null,
    surface: null,
    pairs: null,
    screening: null,
    indices: null,
    notes: [],
    ...changes,
  };
}

export const constantOutput = output({
  metric: 'formal_power_clients',
  label: 'formal power, clients',
  mean: { estimate: 0, lower: null, upper: null, method: 'none' },
  spread: { sdOfPoints: 0, sdOfReplicates: 0, noiseShare: null, lowest: 0, highest: 0 },
  constant: true,
  signs: { positive: 0, negative: 0, undecided: 18, meanAbove: 0, meanBelow: 0 },
  notes: [{ key: 'constant', factors: [], value: null }],
});

const unitOf = ({ range, values }: FactorDescription, value: ScaledValue): number => {
  if (values !== null) return values.length < 2 ? 0.5 : values.indexOf(value) / (values.length - 1);
  if (range === null || typeof value !== 'number') return 0.5;
  return range.scale === 'log'
    ? Math.log(value / range.from) / Math.log(range.to / range.from)
    : (value - range.from) / (range.to - range.from);
};
const round = (value: number) => Number(value.toPrecision(10));

/** 3 × 3 × 2 with an interaction of listening and means; the second output is constant. */
export function factorialStudy(title?: string): DesignStudy {
  const factors = [listening, means, alliance];
  const points = [0, 0.5, 1].flatMap((first) =>
    [1, 8, 64].flatMap((second) => ['apart', 'with_the_shift_leaders'].map((third) => [first, second, third])),
  );
  const valueAt = (values: readonly ScaledValue[]) => {
    const [a, b, c] = values.map((value, at) => unitOf(factors[at], value));
    return round(0.01 + 0.05 * a + 0.02 * b + 0.06 * a * b - 0.012 * c);
  };
  const main = output({
    points: points.map((values, point) => ({ point, n: 40, ...ends(valueAt(values), 0.006) })),
    levels: factors.map((factor, at) => ({
      factor: at,
      n: 40,
      missing: 0,
      levels: (factor.values ?? []).map((value) => {
        const own = points.filter((values) => values[at] === value);
        const all = points.map(valueAt).reduce((sum, one) => sum + one, 0) / points.length;
        return ends(round(own.map(valueAt).reduce((sum, one) => sum + one, 0) / own.length - all), 0.003);
      }),
    })),
  });
  return study({
    type: 'factorial',
    factors,
    points,
    outputs: [main, constantOutput],
    value: (values, at) => (at === 0 ? valueAt(values) : 0),
    ...(title === undefined ? {} : { title }),
  });
}

/** Three changes alone and in pairs, two of which stand in for one another. */
export function pairsStudy(): DesignStudy {
  const factors = ['counter_rules', 'habits', 'window'].map((name): FactorDescription => {
    const column = `param_${name}`;
    return { name, column, about: null, unit: null, source: null, base: null, range: null, values: ['on', 'off'] };
  });
  const points = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2]].map((changed) =>
    factors.map((_, at) => (changed.includes(at) ? 'off' : 'on')),
  );
  const alone = [0.05, 0.002, -0.04];
  return study({
    type: 'pairs',
    factors,
    points,
    outputs: [
      output({
        pairs: {
          n: 40,
          missing: 0,
          alone: alone.map((change) => ends(change, 0.004)),
          together: [
            { factors: [0, 1] as const, ...ends(0, 0.004) },
            { factors: [0, 2] as const, ...ends(-0.03, 0.004) },
            { factors: [1, 2] as const, ...ends(0.001, 0.004) },
          ],
        },
      }),
    ],
    value: (values) => values.reduce<number>((sum, value, at) => sum + (value === 'off' ? alone[at] : 0), 0),
  });
}

/** A place in the unit cube by a rule without chance. */
function weyl(point: number, dimension: number): number {
  return (
    (0.5 + (point + 1) * [0.754877666, 0.569840291, 0.430159709, 0.6180339887, 0.414213562, 0.302775638][dimension]) % 1
  );
}

function valueOf({ range }: FactorDescription, unit: number): number {
  if (range === null) return unit;
  const { from, to, scale } = range;
  if (scale === 'log') return round(from * (to / from) ** unit);
  return scale === 'integer' ? Math.round(from + unit * (to - from)) : round(from + unit * (to - from));
}

const three = [ranged(listening), ranged(means), size];
const wavy = (values: readonly ScaledValue[]) => {
  const [a, b, c] = values.map((value, at) => unitOf(three[at], value));
  return round(-0.03 + 0.08 * a + 0.05 * a * b - 0.03 * b * b + 0.004 * c);
};
const cloud = (count: number) =>
  Array.from({ length: count }, (_, point) => three.map((factor, at) => valueOf(factor, weyl(point, at))));

/** A Latin hypercube with surfaces: one that fits, one that does not, one that is impossible. */
export function hypercubeStudy(outputs = 1): DesignStudy {
  const points = cloud(64);
  const axis = (factor: FactorDescription) => Array.from({ length: 21 }, (_, at) => valueOf(factor, at / 20));
  const coefficients = [
    { factors: [], ...ends(0.02, 0.001) },
    { factors: [0], ...ends(0.052, 0.003) },
    { factors: [1], ...ends(-0.003, 0.003) },
    { factors: [2], ...ends(0.002, 0.003) },
    { factors: [0, 1], ...ends(0.0125, 0.002) },
    { factors: [0, 2], ...ends(0.001, 0.002) },
    { factors: [1, 2], ...ends(-0.001, 0.002) },
    { factors: [0, 0], ...ends(0.0001, 0.002) },
    { factors: [1, 1], ...ends(-0.0075, 0.002) },
    { factors: [2, 2], ...ends(0.0003, 0.002) },
  ];
  const one = (number: number): OutputStudy =>
    output({
      label: number === 0 ? 'formal power, technicians' : `measure ${number}, technicians`,
      metric: number === 0 ? 'formal_power_technicians' : `measure_${number}`,
      spread: { sdOfPoints: 0.04, sdOfReplicates: 0.02, noiseShare: 0.2 + number / 100, lowest: -0.04, highest: 0.1 },
      signs: { positive: 44, negative: 8, undecided: 12, meanAbove: 50, meanBelow: 14 },
      points: points.map((values, point) => ({ point, n: 40, ...ends(wavy(values), 0.007) })),
      surface: {
        terms: 'quadratic',
        n: 40,
        explained: number === 1 ? 0.31 : 0.93,
        coefficients,
        grid: {
          factors: [0, 1],
          values: [axis(three[0]), axis(three[1])],
          prediction: axis(three[1]).map((second) => axis(three[0]).map((first) => wavy([first, second, 5]))),
          halfWidth: axis(three[1]).map((_, row) =>
            axis(three[0]).map((__, at) => 0.003 + 0.0003 * Math.abs(row - at)),
          ),
        },
      },
      notes: number === 1 ? [{ key: 'surface_poor', factors: [], value: 0.31 }] : [],
    });
  return study({
    type: 'latin-hypercube',
    factors: three,
    points,
    outputs: Array.from({ length: outputs }, (_, number) => one(number)),
    value: wavy,
  });
}

/** Screening of six factors, three of them not above noise. */
export function morrisStudy(): DesignStudy {
  const factors = ['listening', 'means', 'size', 'memory', 'turnover', 'market_power_of_the_client'].map(
    (name, at): FactorDescription => ({
      ...ranged(listening),
      name: at < 5 ? `entry.contact.${name}` : `client.${name}`,
      column: `param_${name}`,
    }),
  );
  const sizes = [0.12, 0.07, 0.041, 0.012, 0.011, 0.009];
  const main = output({
    signs: { positive: 90, negative: 10, undecided: 40, meanAbove: 110, meanBelow: 30 },
    screening: sizes.map((meanSize, factor) => ({
      factor,
      n: 20,
      missing: 0,
      mean: ends(factor === 1 ? 0.01 : meanSize * 0.9, 0.02),
      meanSize: { estimate: meanSize, lower: Math.max(0, meanSize - 0.015), upper: meanSize + 0.015 },
      floor: 0.011,
      aboveNoise: factor < 3,
      sd: [0.05, 0.09, 0.02, 0.004, 0, 0.002][factor],
    })),
    notes: [{ key: 'not_above_noise', factors: [3, 4, 5], value: null }],
  });
  return study({
    type: 'morris',
    factors,
    points: Array.from({ length: 140 }, (_, point) =>
      factors.map((__, at) => round(Math.floor(weyl(point, at) * 4) / 3)),
    ),
    outputs: [main, constantOutput],
    value: (values, at) =>
      at === 0 ? round(0.12 * Number(values[0]) - 0.05 * Number(values[1]) * Number(values[2])) : 0,
    blocks: 20,
  });
}

/** Sobol indices: one below 0, one with ST > S₁; a second output without signal, a third with values missing. */
export function saltelliStudy(): DesignStudy {
  const notes: readonly StudyNote[] = [
    { key: 'negative_index', factors: [2], value: -0.021 },
    { key: 'interactions', factors: [0, 1], value: null },
  ];
  const indices = {
    rows: 512,
    missing: 4,
    defined: true,
    signal: true,
    variance: ends(0.00112, 0.0002),
    noiseShare: ends(0.34, 0.05),
    first: [ends(0.48, 0.06), ends(0.12, 0.05), ends(-0.021, 0.04)],
    total: [ends(0.81, 0.07), ends(0.44, 0.06), ends(0.012, 0.03)],
    interactions: [
      { factors: [0, 1] as const, ...ends(0.29, 0.08) },
      { factors: [0, 2] as const, ...ends(0.01, 0.06) },
    ],
  };
  const main = output({
    signs: { positive: 1900, negative: 200, undecided: 460, meanAbove: 2200, meanBelow: 360 },
    indices,
    notes,
  });
  const silent = output({
    metric: 'autonomy_operators',
    label: 'autonomy, operators',
    unit: 'share of actions',
    spread: { sdOfPoints: 0, sdOfReplicates: 0.05, noiseShare: 1, lowest: -0.03, highest: 0.03 },
    signs: { positive: 70, negative: 60, undecided: 2430, meanAbove: 1300, meanBelow: 1260 },
    indices: { ...indices, signal: false, variance: ends(0.00001, 0.0002) },
    notes: [{ key: 'no_signal', factors: [], value: null }],
  });
  const missing = output({
    metric: 'autonomy_technicians',
    mode: 'imposed',
    minus: null,
    label: 'autonomy, technicians',
    unit: 'share of actions',
    mean: { estimate: 0.85, lower: null, upper: null, method: 'none' },
    spread: { sdOfPoints: 0.03, sdOfReplicates: 0.05, noiseShare: 0.7, lowest: 0.71, highest: 0.93 },
    indices: {
      ...indices,
      first: indices.first.map(({ estimate }) => ({ estimate, lower: null, upper: null })),
      total: indices.total.map(({ estimate }) => ({ estimate, lower: null, upper: null })),
    },
    notes: [
      { key: 'missing', factors: [], value: 12 },
      { key: 'no_interval', factors: [], value: null },
    ],
  });
  return study({
    type: 'saltelli',
    factors: three,
    points: cloud(200),
    of: 2560,
    outputs: [main, silent, missing],
    value: (values, at) =>
      [wavy(values), round((weyl(Math.round(Number(values[0]) * 1e6), 3) - 0.5) * 0.06), 0.85 + wavy(values)][at],
    blocks: 512,
  });
}

/** Four points side by side, one of which has no value. */
export function listStudy(): DesignStudy {
  const factor: FactorDescription = { ...listening, values: [0, 0.25, 0.5, 1] };
  const points = [[0], [0.25], [0.5], [1]];
  const estimates = [-0.012, 0.021, 0.055, null];
  const main = output({
    signs: { positive: 2, negative: 1, undecided: 0, meanAbove: 2, meanBelow: 1 },
    points: estimates.map((estimate, point) =>
      estimate === null
        ? { point, n: 0, estimate: null, lower: null, upper: null }
        : { point, n: 40, ...ends(estimate, 0.006) },
    ),
    levels: [
      {
        factor: 0,
        n: 40,
        missing: 0,
        levels: [
          ends(-0.03, 0.006),
          ends(0.001, 0.006),
          ends(0.034, 0.006),
          { estimate: null, lower: null, upper: null },
        ],
      },
    ],
    notes: [{ key: 'missing', factors: [], value: 1 }],
  });
  return study({
    type: 'list',
    factors: [factor],
    points,
    outputs: [main],
    value: ([value]) => estimates[[0, 0.25, 0.5, 1].indexOf(Number(value))],
  });
}

/** A rule that stopped at 400 of 1,000 replicates. */
export const stopPath: StopPath = {
  of: 2,
  stop: 400,
  reason: 'margins',
  looks: [100, 200, 300, 400].map((n) => {
    const metrics = ['formal power, operators, imposed − none', 'autonomy, operators, imposed − none', nasty].map(
      (label, at) => {
        const halfWidth = [0.17, 0.19, 0.09][at] / Math.sqrt(n);
        return { label, mean: 0.1 * (at + 1), halfWidth, margin: 0.01, met: halfWidth <= 0.01 };
      },
    );
    return { n, met: metrics.every(({ met }) => met), metrics };
  }),
};

export const studies: Readonly<Record<string, () => DesignStudy>> = {
  factorial: () => factorialStudy(),
  hypercube: () => hypercubeStudy(3),
  morris: morrisStudy,
  saltelli: saltelliStudy,
  list: listStudy,
};

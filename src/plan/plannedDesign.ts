import type { Scenario } from '../scenario/definition/scenario.ts';
import type { ParameterSetting } from '../scenario/setParameters.ts';
import type { ScaledValue } from '../scenario/scale.ts';
import { factorialDesign } from './designs/factorialDesign.ts';
import { latinHypercube } from './designs/latinHypercube.ts';
import type { ExplicitDesign } from './designs/named/explicitDesign.ts';
import { nameDesign } from './designs/named/nameDesign.ts';
import { pairAt, pairPoints } from './designs/pairsDesign.ts';
import { type MorrisDesign, morrisDesign } from './designs/morrisDesign.ts';
import { type SaltelliDesign, saltelliDesign } from './designs/saltelliDesign.ts';
import { sobolDesign } from './designs/sobolDesign.ts';
import { checkPointIndex, type UnitDesign } from './designs/unitDesign.ts';
import { levelsOf, type PlannedFactor, plannedFactors } from './plannedFactors.ts';

/** How the points are laid, with what an analysis of that type must know. */
export type Layout =
  /** Level of each factor, from 0, at a point; `levels` counts them. */
  | {
      readonly type: 'list' | 'factorial' | 'alone' | 'pairs';
      readonly levels: readonly number[];
      levelsAt(point: number): readonly number[];
    }
  | { readonly type: 'latin-hypercube'; readonly design: UnitDesign; readonly method: 'optimised' | 'plain' }
  | { readonly type: 'sobol'; readonly design: UnitDesign; readonly balanced: boolean }
  | { readonly type: 'morris'; readonly design: MorrisDesign }
  | {
      readonly type: 'saltelli';
      readonly design: SaltelliDesign;
      readonly sampling: 'sobol' | 'independent';
      readonly scramblings: number;
      readonly secondOrder: boolean;
    };

/** The points of a design as a count and pure functions: nothing is stored, whatever their number. */
export interface PlannedDesign {
  readonly points: number;
  readonly factors: readonly PlannedFactor[];
  readonly layout: Layout;
  /** What each factor is set to at a point, in the order of the factors. */
  valuesAt(point: number): readonly ScaledValue[];
  /** Parameters of the scenario at a point. */
  settingsAt(point: number): readonly ParameterSetting[];
  /** Points of one block share their seeds, and blocks have fresh ones; undefined where all points share them. */
  readonly blockOf?: (point: number) => number;
}

/** Unless the design names others. */
const standard = { trajectories: 20, levels: 4, rows: 32, scramblings: 16 };

/**
 * Lays out the design of a scenario; undefined without one.
 *
 * @throws RangeError when a number of the design is out of range
 */
export function planDesign(scenario: Scenario): PlannedDesign | undefined {
  if (scenario.design === undefined) return undefined;
  const design = nameDesign(scenario, scenario.design);
  const factors = plannedFactors(scenario, design);
  const layout = layOut(scenario.seed, design, factors);
  const points = 'design' in layout ? layout.design.points : pointsOf(layout);
  const valuesAt = (point: number): readonly ScaledValue[] => {
    checkPointIndex(point, Math.min(points, Number.MAX_SAFE_INTEGER));
    if ('design' in layout) {
      const unit = layout.design.pointAt(point);
      return factors.map((factor, at) => factor.valueAt(unit[at]));
    }
    const levels = layout.levelsAt(point);
    return factors.map((factor, at) => factor.valueOfLevel(levels[at]));
  };
  return {
    points,
    factors,
    layout,
    valuesAt,
    settingsAt(point) {
      const values = valuesAt(point);
      return factors.flatMap((factor, at) => factor.settingsOf(values[at]));
    },
    ...blocksOf(layout),
  };
}

function layOut(seed: string, design: ExplicitDesign, factors: readonly PlannedFactor[]): Layout {
  const { type, points = 1 } = design;
  const dimensions = factors.length;
  switch (type) {
    case 'list': {
      const levels = factors.map(levelsOf);
      return { type, levels, levelsAt: (point) => levels.map(() => point) };
    }
    case 'alone':
    case 'pairs':
      return { type, levels: factors.map(levelsOf), levelsAt: (point) => pairAt(point, dimensions) };
    case 'factorial': {
      const { levels, levelsAt } = factorialDesign(factors.map(levelsOf));
      return { type, levels, levelsAt };
    }
    case 'latin-hypercube': {
      const hypercube = latinHypercube({ points, dimensions, seed });
      return { type, design: hypercube, method: hypercube.method };
    }
    case 'sobol': {
      const sobol = sobolDesign({ points, dimensions, seed });
      return { type, design: sobol, balanced: sobol.balanced };
    }
    case 'morris': {
      const { trajectories = standard.trajectories, levels = standard.levels } = design;
      return { type, design: morrisDesign({ trajectories, dimensions, levels, seed }) };
    }
    case 'saltelli': {
      const { rows = standard.rows, sampling = 'sobol', second_order: secondOrder = false } = design;
      const scramblings = sampling === 'independent' ? 1 : (design.scramblings ?? standard.scramblings);
      const saltelli = saltelliDesign({ dimensions, rows, sampling, scramblings, secondOrder, seed });
      return { type, design: saltelli, sampling, scramblings, secondOrder };
    }
    default:
      throw new Error(`design: unknown type ${String(type satisfies never)}`);
  }
}

function pointsOf(layout: Extract<Layout, { levels: readonly number[] }>): number {
  switch (layout.type) {
    case 'list':
      return layout.levels[0];
    case 'alone':
      return 1 + layout.levels.length;
    case 'pairs':
      return pairPoints(layout.levels.length);
    case 'factorial':
      return layout.levels.reduce((product, count) => product * count, 1);
    default:
      throw new Error(`design: unknown type ${String(layout.type satisfies never)}`);
  }
}

function blocksOf(layout: Layout): Pick<PlannedDesign, 'blockOf'> {
  if (layout.type === 'saltelli') return { blockOf: (point) => layout.design.placeOf(point).row };
  return layout.type === 'morris' ? { blockOf: (point) => layout.design.trajectoryOf(point) } : {};
}

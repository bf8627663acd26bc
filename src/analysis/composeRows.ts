import { roles } from '../scenario/definition/vocabulary.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Estimate } from './estimate.ts';
import { entryModesOf } from './comparedPairs.ts';
import { pairKey } from './metricSummary.ts';
import type { MetricSummary, ModeSummary, PairSummary } from './metricSummary.ts';
import type { CompositionRow, RedistributionRow } from './summary.ts';

type Metrics = Readonly<Record<string, MetricSummary>>;

/** The loss of each role that acts, parted into the same issues and a change of issues, in each mode but `none`. */
export function compositionRows(metrics: Metrics, modes: readonly RunMode[]): CompositionRow[] {
  return entryModesOf(modes)
    .filter((mode) => mode !== 'none')
    .flatMap((mode) =>
      roles.flatMap((role) => {
        const [loss, within, mix] = ['', '_within', '_mix'].map(
          (part) => metrics[`autonomy_loss${part}_${role}`]?.modes[mode],
        );
        if (loss === undefined || within === undefined || mix === undefined || loss.n === 0) return [];
        return [{ mode, role, loss: bare(loss), within: bare(within), mix: bare(mix) }];
      }),
    );
}

/** Redistribution of each power beside its placebo floor, in each mode but `none`. */
export function redistributionRows(metrics: Metrics, modes: readonly RunMode[]): RedistributionRow[] {
  return (['formal', 'effective'] as const).flatMap((power) => {
    const metric = metrics[`redistribution_${power}`];
    if (metric === undefined) return [];
    const floor = metric.modes.placebo;
    return entryModesOf(modes)
      .filter((mode) => mode !== 'none')
      .map((mode) => {
        const above = metric.pairs[pairKey(mode, 'placebo')];
        return {
          power,
          mode,
          redistribution: bare(metric.modes[mode]!),
          floor: floor === undefined ? null : bare(floor),
          aboveFloor: above === undefined ? null : bare(above),
        };
      });
  });
}

function bare({ estimate, lower, upper, method }: ModeSummary | PairSummary): Estimate {
  return { estimate, lower, upper, method };
}

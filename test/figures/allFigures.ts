import type { RunSample } from '../../src/analysis/runSample.ts';
import type { SeriesSummary } from '../../src/analysis/seriesSummary.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { drawAutonomyOverWeeks } from '../../src/figures/drawAutonomyOverWeeks.ts';
import { drawChurn } from '../../src/figures/drawChurn.ts';
import { drawDistributions } from '../../src/figures/drawDistributions.ts';
import { drawEstimates } from '../../src/figures/drawEstimates.ts';
import { drawGroupPlane } from '../../src/figures/drawGroupPlane.ts';
import { drawLossParts } from '../../src/figures/drawLossParts.ts';
import { drawOpinions } from '../../src/figures/drawOpinions.ts';
import { drawParadoxPlane } from '../../src/figures/drawParadoxPlane.ts';
import { drawPowerOverWeeks } from '../../src/figures/drawPowerOverWeeks.ts';
import { drawRedistribution } from '../../src/figures/drawRedistribution.ts';
import { drawTransfers } from '../../src/figures/drawTransfers.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { FigureWidth } from '../../src/figures/figureWidth.ts';
import type { Language } from '../../src/language/language.ts';

/** Every figure of a summary, for tests that hold for all. */
export function allFigures(
  summary: Summary,
  series: SeriesSummary,
  width: FigureWidth,
  language: Language = 'en',
  runs: RunSample | null = null,
): readonly Figure[] {
  const view = { language, width };
  return [
    drawParadoxPlane(summary, view, runs),
    drawGroupPlane(summary, view),
    drawPowerOverWeeks(summary, series, 'formal_power', view),
    drawPowerOverWeeks(summary, series, 'authored', view),
    drawPowerOverWeeks(summary, series, 'effective_power', view),
    drawRedistribution(summary, view),
    drawOpinions(summary, view),
    drawLossParts(summary, 'lived', view),
    drawLossParts(summary, 'norm', view),
    drawTransfers(summary, view),
    drawChurn(summary, view),
    drawAutonomyOverWeeks(summary, series, null, view),
    drawAutonomyOverWeeks(summary, series, 'method', view),
    drawDistributions(summary, 'autonomy', view, runs),
    drawDistributions(summary, 'formal_power', view),
    drawEstimates(summary, summary.sections.outcomes, { id: 'outcomes', title: 'outcomes', reading: 'one' }, view),
  ].filter((figure) => figure !== null);
}

import type { SeriesSummary } from '../analysis/seriesSummary.ts';
import type { RunSample } from '../analysis/runSample.ts';
import type { Summary } from '../analysis/summary.ts';
import type { FigureView } from '../figures/figure.ts';
import { drawAutonomyOverWeeks } from '../figures/drawAutonomyOverWeeks.ts';
import { drawChurn } from '../figures/drawChurn.ts';
import { drawDistributions } from '../figures/drawDistributions.ts';
import { drawEstimates } from '../figures/drawEstimates.ts';
import { drawGroupPlane } from '../figures/drawGroupPlane.ts';
import { drawLossParts } from '../figures/drawLossParts.ts';
import { drawOpinions } from '../figures/drawOpinions.ts';
import { drawParadoxPlane } from '../figures/drawParadoxPlane.ts';
import { drawPowerOverWeeks } from '../figures/drawPowerOverWeeks.ts';
import { drawRedistribution } from '../figures/drawRedistribution.ts';
import { drawTransfers } from '../figures/drawTransfers.ts';
import type { ExplorerData } from '../explorer/explorerData.ts';
import { translate } from '../language/translate.ts';
import { type Facet, facets } from '../scenario/definition/vocabulary.ts';
import { explorerSection } from './explorerSection.ts';
import { renderAllMetrics } from './renderAllMetrics.ts';
import { renderComparisons } from './renderComparisons.ts';
import { renderComposition } from './renderComposition.ts';
import { isObserved } from './isObserved.ts';
import { renderDoubts } from './renderDoubts.ts';
import { renderExpectations } from './renderExpectations.ts';
import { renderField } from './renderField.ts';
import { renderFindings } from './renderFindings.ts';
import { renderMethod } from './renderMethod.ts';
import { renderMethods } from './renderMethods.ts';
import { renderModel } from './renderModel.ts';
import { renderParameters } from './renderParameters.ts';
import { renderProvenance } from './renderProvenance.ts';
import { renderRankings } from './renderRankings.ts';
import { renderSecondOpinion } from './renderSecondOpinion.ts';
import { renderStopPath } from './renderStopPath.ts';
import { renderWindows } from './renderWindows.ts';
import { renderWork } from './renderWork.ts';
import type { ReportOptions } from './reportOptions.ts';
import { paragraph } from './paragraph.ts';
import type { Block, Section } from './section.ts';

/** The report in order, before figures are laid out. */
export function reportSections(
  summary: Summary,
  series: SeriesSummary | null,
  options: ReportOptions,
  explorer?: ExplorerData,
  runs: RunSample | null = null,
): readonly Section[] {
  const { language } = options;
  const inTime = (draw: (present: SeriesSummary) => readonly Block[]): readonly Block[] =>
    series === null || series.weeks.length === 0
      ? [paragraph('note', translate(language, 'report.no-series'))]
      : draw(series);
  const estimates =
    (
      id: 'organising' | 'organising-hours' | 'rule-events' | 'outcomes' | 'concentration',
      columns: readonly string[],
    ) =>
    (view: FigureView) =>
      drawEstimates(
        summary,
        columns,
        {
          id: `estimates-${id}`,
          title: translate(language, `figure.${id}.title`),
          reading: translate(language, `figure.${id}.reading`),
        },
        view,
      );
  const { organising, concentration, ruleEvents, outcomes } = summary.sections;
  const isTotal = (column: string) => summary.metrics[column]?.role === undefined;
  // The roles first and in full rows; totals have no role and stand last.
  const counted = [...organising.filter((column) => !isTotal(column)), ...organising.filter(isTotal)];
  return [
    {
      id: 'findings',
      part: 'minutes',
      heading: translate(language, 'report.section.findings'),
      blocks: [
        renderFindings(summary, language),
        (view) => drawParadoxPlane(summary, view, runs),
        renderDoubts(summary, language),
      ],
    },
    ...(explorer === undefined ? [] : [{ ...explorerSection(explorer, language), part: 'explore' as const }]),
    ...when(isObserved(summary), () => ({
      id: 'field',
      part: 'figures',
      heading: translate(language, 'report.section.field'),
      blocks: [renderField(summary, language)],
    })),
    {
      id: 'power',
      part: 'figures',
      heading: translate(language, 'report.section.power'),
      blocks: [
        paragraph('', translate(language, 'report.power.intro')),
        ...inTime((present) =>
          (['formal_power', 'authored', 'effective_power'] as const).map(
            (measure) => (view: FigureView) => drawPowerOverWeeks(summary, present, measure, view),
          ),
        ),
        (view) => drawRedistribution(summary, view),
        estimates(
          'concentration',
          concentration.filter((column) => !column.startsWith('redistribution')),
        ),
      ],
    },
    {
      id: 'opinion',
      heading: translate(language, 'report.section.opinion'),
      blocks: [
        paragraph('', translate(language, 'report.opinion.intro')),
        (view) => drawOpinions(summary, view),
        renderSecondOpinion(summary, language),
      ],
    },
    {
      id: 'loss',
      heading: translate(language, 'report.section.loss'),
      blocks: [
        paragraph('', translate(language, 'report.loss.intro')),
        (view) => drawGroupPlane(summary, view),
        (view) => drawLossParts(summary, 'lived', view),
        (view) => drawLossParts(summary, 'norm', view),
        renderComposition(summary, language),
      ],
    },
    {
      id: 'ledger',
      heading: translate(language, 'report.section.ledger'),
      blocks: [(view) => drawTransfers(summary, view), (view) => drawChurn(summary, view)],
    },
    {
      id: 'organising',
      heading: translate(language, 'report.section.organising'),
      blocks: [
        estimates('organising', counted.filter(inActs)),
        estimates(
          'organising-hours',
          counted.filter((column) => !inActs(column)),
        ),
      ],
    },
    {
      id: 'autonomy',
      heading: translate(language, 'report.section.autonomy'),
      blocks: inTime((present) => {
        const draw = (facet: Facet | null) => (view: FigureView) =>
          drawAutonomyOverWeeks(summary, present, facet, view);
        return [
          draw(null),
          {
            fold: 'autonomy-facets',
            summary: translate(language, 'report.autonomy.facets'),
            blocks: facets.map((facet) => draw(facet)),
          },
        ];
      }),
    },
    {
      id: 'distributions',
      heading: translate(language, 'report.section.distributions'),
      blocks: (['autonomy', 'formal_power', 'effective_power'] as const).map(
        (measure) => (view: FigureView) => drawDistributions(summary, measure, view, runs),
      ),
    },
    {
      id: 'rules',
      heading: translate(language, 'report.section.rules'),
      blocks: [estimates('rule-events', ruleEvents)],
    },
    {
      id: 'results',
      heading: translate(language, 'report.section.outcomes'),
      blocks: [estimates('outcomes', outcomes)],
    },
    ...when(summary.sections.work.length > 0, () => ({
      id: 'work',
      part: 'tables',
      heading: translate(language, 'report.section.work'),
      blocks: [renderWork(summary, language)],
    })),
    {
      id: 'comparisons',
      part: 'tables',
      heading: translate(language, 'report.section.comparisons'),
      blocks: [
        renderComparisons(summary, language),
        renderRankings(summary, language),
        renderWindows(summary, language),
        renderAllMetrics(summary, language),
      ],
    },
    {
      id: 'expectations',
      heading: translate(language, 'report.section.expectations'),
      blocks: [renderExpectations(summary, language)],
    },
    ...(summary.stop === null ? [] : [renderStopPath(summary.stop, language)]),
    {
      id: 'method',
      part: 'method',
      heading: translate(language, 'report.section.method'),
      blocks: [renderMethod(summary, language), renderMethods(summary, language)],
    },
    { id: 'model', heading: translate(language, 'report.section.model'), blocks: [renderModel(language)] },
    ...when(options.settings !== undefined, () => ({
      id: 'parameters',
      heading: translate(language, 'report.section.parameters'),
      blocks: [renderParameters(options.settings ?? {}, language)],
    })),
    {
      id: 'provenance',
      heading: translate(language, 'report.section.provenance'),
      blocks: [renderProvenance(summary, options)],
    },
  ];
}

/** A section that only some scenarios have. */
function when(isThere: boolean, section: () => Section): readonly Section[] {
  return isThere ? [section()] : [];
}

/** Whether a column of the organising section counts acts; the others count hours. */
function inActs(column: string): boolean {
  return /^organising_(share|acts)/.test(column);
}

import { labelIn } from '../../analysis/localise/labelIn.ts';
import { localiseStopPath } from '../../analysis/localise/localiseStopPath.ts';
import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { rankOutputs } from '../../analysis/design/rankOutputs.ts';
import { drawParallels } from '../../figures/design/drawParallels.ts';
import type { FigureView } from '../../figures/figure.ts';
import type { ExplorerData } from '../../explorer/explorerData.ts';
import { translate } from '../../language/translate.ts';
import { explorerSection } from '../explorerSection.ts';
import { renderExpectations } from '../renderExpectations.ts';
import { renderMethods } from '../renderMethods.ts';
import { renderModel } from '../renderModel.ts';
import { renderParameters } from '../renderParameters.ts';
import { renderProvenance } from '../renderProvenance.ts';
import { renderStopPath } from '../renderStopPath.ts';
import type { Section } from '../section.ts';
import { outputBlocks } from './outputBlocks.ts';
import { renderFactors } from './renderFactors.ts';
import { renderOverview } from './renderOverview.ts';
import { renderSample } from './renderSample.ts';
import type { StudyOptions } from './studyOptions.ts';
import { renderStudyFindings } from './renderStudyFindings.ts';
import { renderStudyMethod } from './renderStudyMethod.ts';

/** Outputs that have a figure of parallel coordinates: those in which the points differ most against noise. */
const PARALLELS = 2;

/** The report of a study in order, before figures are laid out. */
export function studySections(study: DesignStudy, options: StudyOptions, explorer?: ExplorerData): readonly Section[] {
  const { language, stopPath, metricLabels = {} } = options;
  const leading = rankOutputs(study).slice(0, PARALLELS);
  return [
    {
      id: 'findings',
      part: 'minutes',
      heading: translate(language, 'report.section.findings'),
      blocks: [renderStudyFindings(study, language)],
    },
    ...(explorer === undefined ? [] : [{ ...explorerSection(explorer, language), part: 'explore' as const }]),
    {
      id: 'varied',
      part: 'figures',
      heading: translate(language, 'design.section.varied'),
      blocks: [renderFactors(study, language)],
    },
    {
      id: 'overview',
      heading: translate(language, 'design.section.overview'),
      blocks: [renderOverview(study, language)],
    },
    {
      id: 'outputs',
      heading: translate(language, 'design.section.outputs'),
      blocks: outputBlocks(study, language),
    },
    {
      id: 'points',
      heading: translate(language, 'design.section.points'),
      blocks: [
        ...leading.map((index) => (view: FigureView) => drawParallels(study, index, view)),
        renderSample(study, language),
      ],
    },
    ...(stopPath === undefined ? [] : [renderStopPath(localiseStopPath(stopPath, language), language)]),
    {
      id: 'expectations',
      part: 'tables',
      heading: translate(language, 'report.section.expectations'),
      blocks: [
        renderExpectations(
          {
            expectations: study.expectations,
            metrics: Object.fromEntries([
              ...Object.entries(metricLabels).map(([metric, label]) => [metric, { label: labelIn(language, label) }]),
              ...study.outputs.map(({ metric, label }) => [metric, { label }]),
            ]),
          },
          language,
        ),
      ],
    },
    {
      id: 'method',
      part: 'method',
      heading: translate(language, 'report.section.method'),
      blocks: [renderStudyMethod(study, language), renderMethods(study, language)],
    },
    { id: 'model', heading: translate(language, 'report.section.model'), blocks: [renderModel(language)] },
    ...(options.settings === undefined
      ? []
      : [
          {
            id: 'parameters',
            heading: translate(language, 'report.section.parameters'),
            blocks: [renderParameters(options.settings, language)],
          },
        ]),
    {
      id: 'provenance',
      heading: translate(language, 'report.section.provenance'),
      blocks: [renderProvenance(study, options)],
    },
  ];
}

import { localiseCalibration } from '../../analysis/localise/localiseCalibration.ts';
import type { CalibrationSummary } from '../../analysis/calibration/calibrationSummary.ts';
import type { PosteriorParticles } from '../../analysis/calibration/readPosterior.ts';
import { wordCalibration } from '../../analysis/calibration/wordCalibration.ts';
import { drawPairs } from '../../figures/calibration/drawPairs.ts';
import { drawPosterior } from '../../figures/calibration/drawPosterior.ts';
import { drawPredictiveCheck } from '../../figures/calibration/drawPredictiveCheck.ts';
import { drawSearch } from '../../figures/calibration/drawSearch.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { paragraph } from '../paragraph.ts';
import { renderModel } from '../renderModel.ts';
import { renderPage } from '../renderPage.ts';
import { renderParameters as renderScenarioParameters } from '../renderParameters.ts';
import { wordSource } from '../wordSource.ts';
import type { ReportOptions } from '../reportOptions.ts';
import type { Section } from '../section.ts';
import { renderCalibrationProvenance } from './renderCalibrationProvenance.ts';
import { renderCalibrationWarnings } from './renderCalibrationWarnings.ts';
import { renderGenerations, renderParameters, renderPatterns } from './renderCalibrationTables.ts';

/**
 * The report of a calibration as one HTML page. The same summary, particles and options give the same bytes.
 *
 * @param posterior particles of the summary’s parameters; none where nothing was found
 */
export function renderCalibration(
  stored: CalibrationSummary,
  posterior: PosteriorParticles,
  options: ReportOptions,
): string {
  const { language } = options;
  const summary = localiseCalibration(stored, language);
  const { provenance, parameters, patterns, search } = summary;
  const apart = patterns.filter(({ fit }) => !fit).length;
  const page = {
    title: translate(language, 'calibration.title', { title: provenance.title ?? provenance.name }),
    lead: translate(language, 'calibration.lead', {
      parameters:
        parameters.length === 1
          ? translate(language, 'calibration.count.parameter')
          : translate(language, 'calibration.count.parameters', { count: parameters.length }),
      fitted: countPatterns(patterns.length - apart, language),
      apart: countPatterns(apart, language),
      particles: search.particles,
      replicates: search.replicates,
    }),
    sections: sectionsOf(summary, posterior, options),
    version: provenance.version,
    source: wordSource(provenance, language),
  };
  return renderPage(page, options);
}

function countPatterns(count: number, language: Language): string {
  if (count === 0) return translate(language, 'calibration.count.none');
  return count === 1
    ? translate(language, 'calibration.count.pattern')
    : translate(language, 'calibration.count.patterns', { count });
}

function sectionsOf(
  summary: CalibrationSummary,
  posterior: PosteriorParticles,
  options: ReportOptions,
): readonly Section[] {
  const { language } = options;
  const heading = (id: 'findings' | 'parameters' | 'patterns' | 'search' | 'method' | 'provenance') => {
    return { id, heading: translate(language, `calibration.section.${id}`) };
  };
  return [
    {
      ...heading('findings'),
      part: 'minutes',
      blocks: [
        ...wordCalibration(summary, language).map((sentence) => paragraph('finding', sentence)),
        renderCalibrationWarnings(summary, language),
        (view) => drawPosterior(summary, posterior, view),
      ],
    },
    {
      ...heading('parameters'),
      part: 'figures',
      blocks: [renderParameters(summary, language), (view) => drawPairs(summary, posterior, view)],
    },
    {
      ...heading('patterns'),
      blocks: [(view) => drawPredictiveCheck(summary, view), renderPatterns(summary, language)],
    },
    {
      ...heading('search'),
      blocks: [(view) => drawSearch(summary, view), renderGenerations(summary, language)],
    },
    {
      ...heading('method'),
      part: 'method',
      blocks: (['prior', 'distance', summary.search.method, 'posterior', 'identified', 'check'] as const).map((part) =>
        paragraph('', translate(language, `calibration.method.${part}`)),
      ),
    },
    { id: 'model', heading: translate(language, 'report.section.model'), blocks: [renderModel(language)] },
    ...(options.settings === undefined
      ? []
      : [
          {
            id: 'all-values',
            heading: translate(language, 'report.section.parameters'),
            blocks: [renderScenarioParameters(options.settings, language)],
          },
        ]),
    { ...heading('provenance'), blocks: [renderCalibrationProvenance(summary, options)] },
  ];
}

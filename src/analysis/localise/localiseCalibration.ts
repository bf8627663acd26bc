import type { Language } from '../../language/language.ts';
import type { CalibrationSummary } from '../calibration/calibrationSummary.ts';
import { labelIn, unitIn } from './labelIn.ts';
import { localiseProvenance } from './localiseProvenance.ts';

/** The summary of a calibration with the labels and units of its patterns in a language. */
export function localiseCalibration(summary: CalibrationSummary, language: Language): CalibrationSummary {
  if (language === 'en') return summary;
  return {
    ...summary,
    provenance: localiseProvenance(summary.provenance, language),
    patterns: summary.patterns.map((pattern) => ({
      ...pattern,
      label: labelIn(language, pattern.label),
      unit: unitIn(language, pattern.unit),
    })),
  };
}

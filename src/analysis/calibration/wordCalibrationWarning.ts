import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { CalibrationWarning } from './calibrationSummary.ts';

/** A warning as a sentence. */
export function wordCalibrationWarning({ key, subject, value }: CalibrationWarning, language: Language): string {
  const number = (decimals: number, factor = 1) =>
    formatNumber(language, value === null ? null : factor * value, decimals);
  switch (key) {
    case 'bands_not_reached':
      return value === null
        ? translate(language, 'calibration.warning.bands_not_reached.prior')
        : translate(language, 'calibration.warning.bands_not_reached', { value: number(2) });
    case 'few_particles':
    case 'low_effective_size':
    case 'failed_particles':
      return translate(language, `calibration.warning.${key}`, { value: number(0) });
    case 'noisy_pattern':
      return translate(language, `calibration.warning.${key}`, { subject, value: number(0) });
    case 'not_identified':
      return value === null || value <= 0
        ? translate(language, 'calibration.warning.not_identified.rose', { subject })
        : translate(language, 'calibration.warning.not_identified', { subject, value: number(1, 100) });
    case 'missing_values':
      return translate(language, `calibration.warning.${key}`, { subject, value: number(1, 100) });
    case 'constant_pattern':
    case 'out_of_reach':
    case 'validation_failed':
      return translate(language, `calibration.warning.${key}`, { subject, value: number(4) });
    case 'ridge':
      return translate(language, 'calibration.warning.ridge', { subject, value: number(2) });
    case 'no_posterior':
    case 'no_validation':
      return translate(language, `calibration.warning.${key}`);
    case 'band_undated':
      return translate(language, 'calibration.warning.band_undated', { subject });
    default:
      throw new Error(`warning: unknown ${String(key satisfies never)}`);
  }
}

import type { CalibrationSummary } from '../../analysis/calibration/calibrationSummary.ts';
import { wordCalibrationWarning } from '../../analysis/calibration/wordCalibrationWarning.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { escapeHtml } from '../escapeHtml.ts';

/** What a reader must know before trusting a calibration; nothing where all is well. */
export function renderCalibrationWarnings({ warnings }: CalibrationSummary, language: Language): string {
  if (warnings.length === 0) return '';
  const items = warnings.map((warning) => `<li>${escapeHtml(wordCalibrationWarning(warning, language))}</li>`);
  const heading = translate(language, 'report.warnings', { count: warnings.length });
  return `<details class="warnings" open><summary>${escapeHtml(heading)}</summary><ul>${items.join('')}</ul></details>`;
}

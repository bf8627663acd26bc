import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { CalibrationSummary, SearchSummary } from './calibrationSummary.ts';

/** What a calibration has found, in two to four sentences: how the search ended, what is identified, what holds. */
export function wordCalibration({ search, parameters, patterns }: CalibrationSummary, language: Language): string[] {
  const sentences = [wordStatus(search, language)];
  if (search.particles === 0) return [...sentences, translate(language, 'calibration.status.nothing')];
  const { particles, threshold } = search;
  if (!search.reached) {
    sentences.push(
      threshold === null
        ? translate(language, 'calibration.status.prior', { particles })
        : translate(language, 'calibration.status.threshold', {
            particles,
            threshold: formatNumber(language, threshold, 2),
          }),
    );
  }
  const named = (isIdentified: boolean) => {
    const names = parameters.filter(({ identified }) => identified === isIdentified).map(({ name }) => name);
    return names.length === 0 ? translate(language, 'calibration.finding.none') : names.join(', ');
  };
  sentences.push(
    translate(language, 'calibration.finding.parameters', { identified: named(true), open: named(false) }),
  );
  const apart = patterns.filter(({ fit }) => !fit);
  if (apart.length > 0) {
    const count = (verdict: string) => apart.filter(({ predictive }) => predictive?.verdict === verdict).length;
    const [holds, fails] = [count('holds'), count('fails')];
    sentences.push(
      translate(language, 'calibration.finding.apart', { holds, fails, open: apart.length - holds - fails }),
    );
  }
  return sentences;
}

function wordStatus(search: SearchSummary, language: Language): string {
  const { status, particles, searched, budget, leastAcceptance, generations } = search;
  switch (status) {
    case 'bands':
      return translate(language, 'calibration.status.bands', {
        particles,
        searched,
        generations:
          generations.length === 1
            ? translate(language, 'calibration.generation')
            : translate(language, 'calibration.generations', { count: generations.length }),
      });
    case 'acceptance':
      return translate(language, 'calibration.status.acceptance', { least: 100 * leastAcceptance, searched });
    case 'budget':
      return translate(language, 'calibration.status.budget', { budget });
    case 'stalled':
      return translate(language, 'calibration.status.stalled', { searched });
    default:
      throw new Error(`status: unknown ${String(status satisfies never)}`);
  }
}

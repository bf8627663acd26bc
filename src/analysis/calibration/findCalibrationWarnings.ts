import type { CalibrationSummary, CalibrationWarning } from './calibrationSummary.ts';

/** Spread of a statistic, beside its size, below which it counts as constant. */
const constantShare = 1e-12;

/** What a reader must know before trusting a calibration, the gravest first. */
export function findCalibrationWarnings(summary: Omit<CalibrationSummary, 'warnings'>): CalibrationWarning[] {
  const { search, parameters, ridges, patterns } = summary;
  const warnings: CalibrationWarning[] = [];
  const warn = (key: CalibrationWarning['key'], subject: string, value: number | null = null) =>
    warnings.push({ key, subject, value });
  if (search.particles === 0) warn('no_posterior', search.status);
  else if (!search.reached) warn('bands_not_reached', search.status, search.threshold);
  if (search.particles > 0 && search.particles < search.wanted) warn('few_particles', '', search.particles);
  for (const { name, band, fit, priorRange } of patterns) {
    if (priorRange === null) continue;
    const [low, high] = priorRange;
    if (high - low <= constantShare * Math.max(Math.abs(low), Math.abs(high))) warn('constant_pattern', name, low);
    else if (fit && (high < band[0] || low > band[1])) warn('out_of_reach', name, high < band[0] ? high : low);
  }
  if (search.effectiveSize !== null && search.effectiveSize < search.particles / 2) {
    warn('low_effective_size', '', search.effectiveSize);
  }
  if (search.failed > 0) warn('failed_particles', '', search.failed);
  for (const { name, fit, noise } of patterns) {
    if (fit && noise !== null && !noise.enough) warn('noisy_pattern', name, noise.replicatesNeeded);
    if (noise !== null && noise.missing > 0) warn('missing_values', name, noise.missing);
  }
  for (const { name, contraction, identified } of parameters) {
    if (contraction !== null && !identified) warn('not_identified', name, contraction);
  }
  for (const { parameters: pair, correlation } of ridges) warn('ridge', pair.join(' and '), correlation);
  const apart = patterns.filter(({ fit }) => !fit);
  if (apart.length === 0) warn('no_validation', '');
  for (const { name, predictive } of apart) {
    if (predictive !== null && predictive.verdict === 'fails') warn('validation_failed', name, predictive.median);
  }
  for (const { name, date } of patterns) if (date === null) warn('band_undated', name);
  return warnings;
}

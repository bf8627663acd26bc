import type { Language } from '../../language/language.ts';
import type { Summary } from '../summary.ts';
import { labelIn, unitIn } from './labelIn.ts';
import { scopeIn } from './scopeIn.ts';
import { localiseProvenance } from './localiseProvenance.ts';
import { localiseStopPath } from './localiseStopPath.ts';

/** A summary with the texts that its data file has in English, in a language: labels, units, scope of the intervals. */
export function localiseSummary(summary: Summary, language: Language): Summary {
  if (language === 'en') return summary;
  const { metrics, intervals, provenance, stop } = summary;
  return {
    ...summary,
    intervals: { ...intervals, scope: scopeIn(language, intervals.scope) },
    provenance: localiseProvenance(provenance, language),
    metrics: Object.fromEntries(
      Object.entries(metrics).map(([name, metric]) => [
        name,
        { ...metric, label: labelIn(language, metric.label), unit: unitIn(language, metric.unit) },
      ]),
    ),
    stop: stop === null ? null : localiseStopPath(stop, language),
  };
}

import type { Language } from '../../language/language.ts';
import type { DesignStudy } from '../design/designStudy.ts';
import { labelIn, unitIn } from './labelIn.ts';
import { localiseProvenance } from './localiseProvenance.ts';
import { localiseStopPath } from './localiseStopPath.ts';
import { scopeIn } from './scopeIn.ts';

/** The study of a design with the texts that its data file has in English, in a language: labels, units, scope. */
export function localiseStudy(study: DesignStudy, language: Language): DesignStudy {
  if (language === 'en') return study;
  const { intervals, provenance, outputs, stop, design } = study;
  return {
    ...study,
    intervals: { ...intervals, scope: scopeIn(language, intervals.scope) },
    provenance: localiseProvenance(provenance, language),
    design: {
      ...design,
      factors: design.factors.map((factor) => ({
        ...factor,
        unit: factor.unit === null ? null : unitIn(language, factor.unit),
      })),
    },
    outputs: outputs.map((output) => ({
      ...output,
      label: labelIn(language, output.label),
      unit: unitIn(language, output.unit),
    })),
    stop: stop === null ? null : localiseStopPath(stop, language),
  };
}

import type { Language } from '../../language/language.ts';
import type { DesignStudy, FactorDescription } from '../design/designStudy.ts';
import { findParameter } from '../../scenario/findParameter.ts';
import { wordParameter } from '../../scenario/wordParameter.ts';
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
      factors: design.factors.map((factor) => localiseFactor(factor, language)),
    },
    outputs: outputs.map((output) => ({
      ...output,
      label: labelIn(language, output.label),
      unit: unitIn(language, output.unit),
    })),
    stop: stop === null ? null : localiseStopPath(stop, language),
  };
}

/** What a parameter is, in the language; cases of several settings have only what the scenario wrote. */
function localiseFactor(factor: FactorDescription, language: Language): FactorDescription {
  const parameter = factor.base === null ? undefined : findParameter(factor.name);
  if (parameter === undefined) return { ...factor, unit: factor.unit === null ? null : unitIn(language, factor.unit) };
  const { about, unit, source } = wordParameter(language, parameter);
  return {
    ...factor,
    about: factor.about === null ? null : about,
    unit: factor.unit === null ? null : unit,
    source: factor.source === null ? null : source,
  };
}

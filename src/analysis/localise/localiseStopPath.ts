import type { Language } from '../../language/language.ts';
import type { StopPath } from '../stopPath.ts';
import { labelIn } from './labelIn.ts';

/** The path of a stop rule with the labels of its metrics in a language. */
export function localiseStopPath(path: StopPath, language: Language): StopPath {
  if (language === 'en') return path;
  return {
    ...path,
    looks: path.looks.map((look) => ({
      ...look,
      metrics: look.metrics.map((metric) => ({ ...metric, label: labelIn(language, metric.label) })),
    })),
  };
}

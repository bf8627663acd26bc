import type { DesignDescription, DesignStudy, FactorDescription } from '../analysis/design/designStudy.ts';
import type { PrimaryFamily } from '../analysis/primaryFamily.ts';
import type { Summary } from '../analysis/summary.ts';
import { valueText } from '../figures/design/valueText.ts';
import { modeName } from '../figures/termsOf.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { measures } from '../model/measures/measureDefinitions.ts';

/** What the paragraph is written from: the summary of a data set, with a design or without. */
export type MethodsSource =
  | Pick<Summary, 'intervals' | 'provenance' | 'family' | 'stop' | 'expectations'>
  | Pick<DesignStudy, 'kind' | 'intervals' | 'provenance' | 'design' | 'stop' | 'expectations'>;

/** Factors and values that are named; the others are counted. */
const NAMED = 12;

/**
 * The methods of a data set as one paragraph, ready for a paper: only what its summary holds, every number from there.
 *
 * @example wordMethods(summary, 'en') // '“My site” was simulated with corule 0.1.0 …'
 */
export function wordMethods(source: MethodsSource, language: Language): string {
  const { provenance, intervals } = source;
  const { planned, used, dropped } = provenance.replicates;
  const level = formatNumber(language, intervals.level * 100, 0);
  const counts = { planned, used, dropped, seed: provenance.seed };
  const study = 'kind' in source ? source.design : undefined;
  const sentences = [
    wordSoftware(source, language),
    translate(language, 'methods.runs', provenance),
    translate(language, 'methods.modes', {
      modes: provenance.modes.map((mode) => modeName(language, mode)).join(', '),
    }),
    ...(study === undefined
      ? [translate(language, dropped === 0 ? 'methods.replicates.all' : 'methods.replicates', counts)]
      : [
          wordDesign(study, language),
          translate(language, dropped === 0 ? 'methods.groups.all' : 'methods.groups', {
            ...counts,
            replicates: study.replicates,
          }),
        ]),
    wordStop(source, language),
    translate(language, 'methods.pairs'),
    ...(study === undefined ? [] : [wordUnits(study, language)]),
    translate(language, 'methods.intervals', { level, resamples: intervals.resamples }),
    ...('family' in source ? wordFamily(source.family, level, intervals.resamples, language) : []),
    ...wordExpectations(source, language),
    translate(language, study === undefined ? 'methods.scope' : 'methods.scope.design'),
    translate(language, 'methods.again', { hash: provenance.scenarioHash, command: provenance.command }),
  ];
  return sentences.join(' ');
}

function wordSoftware({ provenance }: MethodsSource, language: Language): string {
  const { version, commit, randomStreams: streams } = provenance;
  const work = translate(language, `work.${provenance.workSystem}`);
  const values = { title: provenance.title ?? provenance.name, version, streams, work };
  return commit === 'unknown'
    ? translate(language, 'methods.software.unstamped', values)
    : translate(language, 'methods.software', { ...values, commit });
}

function wordStop({ stop }: MethodsSource, language: Language): string {
  if (stop === null) return translate(language, 'methods.fixed');
  return translate(language, `methods.stopped.${stop.reason}`, {
    metrics: stop.of,
    looks: stop.looks.length,
    stop: stop.stop,
  });
}

function wordDesign({ named, type, points, factors }: DesignDescription, language: Language): string {
  const words = factors.slice(0, NAMED).map((factor) => wordFactor(factor, language));
  const left = factors.length - NAMED;
  const values = {
    type: translate(language, `terminal.study.type.${named ?? type}`),
    points,
    factors: [...words, ...(left > 0 ? [translate(language, 'methods.design.more', { count: left })] : [])].join('; '),
  };
  return factors.length === 1
    ? translate(language, 'methods.design.one', values)
    : translate(language, 'methods.design', { ...values, count: factors.length });
}

function wordFactor({ name, range, values }: FactorDescription, language: Language): string {
  if (values !== null && (range === null || values.length <= NAMED)) {
    const shown = values.slice(0, NAMED).map((value) => valueText(language, value));
    return translate(language, 'methods.design.values', {
      name,
      values: `${shown.join(', ')}${values.length > NAMED ? ', …' : ''}`,
    });
  }
  if (range === null) return name;
  return translate(language, 'methods.design.range', {
    name,
    from: valueText(language, range.from),
    to: valueText(language, range.to),
  });
}

function wordUnits({ blocks }: DesignDescription, language: Language): string {
  return blocks === null
    ? translate(language, 'methods.design.replicate')
    : translate(language, 'methods.design.block', { blocks });
}

function wordFamily(family: PrimaryFamily, level: string, resamples: number, language: Language): string[] {
  if (family.critical === null) return [];
  const sentence = translate(language, 'methods.family', {
    size: family.size,
    measures: family.measures.map((measure) => labelOf(measure, language)).join(', '),
    level,
    critical: formatNumber(language, family.critical, 2),
    procedure:
      family.method === 'bootstrap'
        ? translate(language, 'methods.family.bootstrap', { resamples })
        : translate(language, 'methods.family.normal'),
  });
  const margins = wordMargins(family, language);
  if (margins === '') return [sentence];
  return [sentence, translate(language, `methods.margins.${family.enough ? 'met' : 'unmet'}`, { margins })];
}

/** Measures under each margin that was aimed at, the narrowest first. */
function wordMargins({ members }: PrimaryFamily, language: Language): string {
  const byMargin = new Map<number, Set<string>>();
  for (const { margin, measure } of members) {
    if (margin === null) continue;
    byMargin.set(margin, (byMargin.get(margin) ?? new Set()).add(labelOf(measure, language)));
  }
  return [...byMargin]
    .sort(([a], [b]) => a - b)
    .map(([margin, names]) =>
      translate(language, 'methods.margin', { margin: valueText(language, margin), measures: [...names].join(', ') }),
    )
    .join('; ');
}

function wordExpectations({ expectations }: MethodsSource, language: Language): string[] {
  if (expectations.length === 0) return [];
  const count = (wanted: string) => expectations.filter(({ verdict }) => verdict === wanted).length;
  const lines = expectations.length;
  const values = { lines, pass: count('pass'), fail: count('fail'), undecided: count('undecided') };
  return [translate(language, 'methods.expectations', values)];
}

function labelOf(name: string, language: Language): string {
  return measures.find((measure) => measure.name === name)?.label[language] ?? name;
}

import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { measures } from '../model/measures/measureDefinitions.ts';
import type { Role } from '../scenario/definition/vocabulary.ts';
import type { Finding, ShownEffect } from './finding.ts';
import { decimalsFor, decimalsOfEstimate, formatInterval } from './formatInterval.ts';

/** Effects named beside those of the leading role. */
const OTHER_EFFECTS = 2;

/**
 * The sentence or two of a finding; every number in them stands in summary.json.
 *
 * @example wordFinding(finding, 'en')
 * // 'When the client imposes a procedure, operators lose 0.12 of autonomy [0.11, 0.13] and …'
 */
export function wordFinding(finding: Finding, language: Language): string {
  switch (finding.kind) {
    case 'nothing_shown':
      if (finding.widest === null) {
        return translate(language, 'finding.nothing_compared', { replicates: finding.replicates });
      }
      return translate(language, 'finding.nothing', {
        comparisons: finding.comparisons,
        replicates: finding.replicates,
        widest: formatNumber(language, finding.widest, decimalsFor({ lower: -finding.widest, upper: finding.widest })),
      });
    case 'modes_nothing_shown':
      return finding.modes.length === 1
        ? translate(language, 'finding.modes_nothing.one', {
            when: translate(language, `finding.when.${finding.modes[0]}`),
          })
        : translate(language, 'finding.modes_nothing.many', {
            modes: list(
              finding.modes.map((mode) => translate(language, `mode.${mode}`)),
              language,
            ),
          });
    case 'mode_effects':
      return wordEffects(finding, language);
    case 'ranking': {
      const { effect, first, second } = finding;
      const decimals = decimalsOfEstimate(effect.difference, effect);
      return translate(language, effect.difference > 0 ? 'finding.ranking.higher' : 'finding.ranking.lower', {
        measure: measureLabel(effect.measure, language),
        role: translate(language, `subject.${effect.role}`),
        amount: formatNumber(language, Math.abs(effect.difference), decimals),
        interval: formatInterval(language, outward(effect), decimals),
        first: translate(language, `mode.${first}`),
        second: translate(language, `mode.${second}`),
      });
    }
    default:
      return finding satisfies never;
  }
}

function wordEffects(finding: Extract<Finding, { kind: 'mode_effects' }>, language: Language): string {
  const reaching = finding.effects.filter(({ belowMargin }) => !belowMargin);
  const candidates = reaching.length > 0 ? reaching : finding.effects.slice(0, 1);
  const lead = candidates[0].role;
  const own = candidates.filter(({ role }) => role === lead);
  const named = [...own, ...candidates.filter(({ role }) => role !== lead).slice(0, OTHER_EFFECTS)];
  const clauses = [...new Set(named.map(({ role }) => role))].map((role) =>
    wordRole(
      role,
      named.filter((effect) => effect.role === role),
      language,
    ),
  );
  const effects = translate(language, reaching.length > 0 ? 'finding.effects' : 'finding.effects_below_margin', {
    when: translate(language, `finding.when.${finding.mode}`),
    roles: clauses.reduce((first, second) => translate(language, 'finding.semicolon', { first, second })),
  });
  if (finding.paradox.length === 0) return effects;
  const number = finding.paradox.length > 1 ? 'many' : translate(language, `finding.number.${finding.paradox[0]}`);
  return translate(language, number === 'one' ? 'finding.paradox.one' : 'finding.paradox.many', {
    effects,
    roles: list(
      finding.paradox.map((role) => translate(language, `subject.${role}`)),
      language,
    ),
  });
}

/** What a role gains and what it loses; first the side on which its autonomy lies. */
function wordRole(role: Role, effects: readonly ShownEffect[], language: Language): string {
  const number = translate(language, `finding.number.${role}`) === 'one' ? 'one' : 'many';
  const ordered = effects.toSorted((a, b) => Number(b.measure === 'autonomy') - Number(a.measure === 'autonomy'));
  const sides = [...new Set(ordered.map(({ difference }) => difference > 0))].map((gains) =>
    translate(language, `finding.${gains ? 'gain' : 'lose'}.${number}`, {
      amounts: list(
        ordered.filter(({ difference }) => difference > 0 === gains).map((effect) => wordAmount(effect, language)),
        language,
      ),
    }),
  );
  return translate(language, 'finding.role', {
    role: translate(language, `subject.${role}`),
    effects: sides.reduce((first, second) => translate(language, 'finding.sides', { first, second })),
  });
}

function wordAmount(effect: ShownEffect, language: Language): string {
  const decimals = decimalsOfEstimate(effect.difference, effect);
  return translate(language, 'finding.amount', {
    amount: formatNumber(language, Math.abs(effect.difference), decimals),
    measure: measureLabel(effect.measure, language),
    interval: formatInterval(language, outward(effect), decimals),
  });
}

/** Ends of the interval of the size: a loss of .12 lies between .11 and .13. */
function outward({ difference, lower, upper }: ShownEffect): { lower: number; upper: number } {
  return difference > 0 ? { lower, upper } : { lower: -upper, upper: -lower };
}

function measureLabel(name: string, language: Language): string {
  const measure = measures.find((one) => one.name === name);
  if (measure === undefined) throw new Error(`measure: expected one of the data set, got ${name}`);
  return measure.label[language];
}

function list(entries: readonly string[], language: Language): string {
  if (entries.length === 1) return entries[0];
  const start = entries.slice(0, -1).reduce((first, second) => translate(language, 'finding.comma', { first, second }));
  return translate(language, 'finding.and', { first: start, second: entries[entries.length - 1] });
}

import { roles } from '../scenario/definition/vocabulary.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { pairedDifferences } from '../statistics/pairedDifferences.ts';
import { pairScale } from '../statistics/pairedTTest.ts';
import { simultaneousIntervals } from '../statistics/simultaneousIntervals.ts';
import { verdictOf } from './compareFamily.ts';
import { entryModesOf } from './comparedPairs.ts';
import { LEVEL } from './resampling.ts';
import type { Resampling } from './resampling.ts';
import { areOpposite, comparedPowers, ownPowers } from './secondOpinion.ts';
import type { ComparedPower, OpinionQuestion, PowerDifference, SecondOpinion } from './secondOpinion.ts';
import type { ValuesByMode } from './valuesByMode.ts';

/**
 * Where SocLab’s power and ours answer a question in opposite ways: which of two roles has more power in a mode, and
 * which way a mode moves a role.
 *
 * A family of its own, whose intervals hold all together; values are shares of the runs.
 *
 * @param values by column, `<measure>_<role>`
 */
export function compareOpinions(
  values: ReadonlyMap<string, ValuesByMode>,
  modes: readonly RunMode[],
  resampling: Resampling,
): SecondOpinion {
  const of = (measure: ComparedPower, role: string, mode: RunMode) => values.get(`${measure}_${role}`)!.get(mode)!;
  const questions = questionsOf(modes);
  const columns = questions.flatMap((question) =>
    comparedPowers.map((measure) => {
      const [one, other] =
        question.kind === 'order'
          ? [of(measure, question.first, question.mode), of(measure, question.second, question.mode)]
          : [of(measure, question.role, question.mode), of(measure, question.role, 'none')];
      return { values: pairedDifferences(one, other), scale: pairScale(one, other) };
    }),
  );
  const generator = resampling.generatorFor('second opinion');
  const { critical, intervals } = simultaneousIntervals(columns, resampling.counts, generator, LEVEL);
  const differences = intervals.map((interval): PowerDifference => {
    const { mean, lower, upper } = interval;
    return { difference: mean, lower, upper, verdict: verdictOf(interval) };
  });
  return {
    rows: questions.map((question, at) => {
      const [formal_power, effective_power, soclab_power_share, soclab_power_share_divided] = differences.slice(
        at * comparedPowers.length,
        (at + 1) * comparedPowers.length,
      );
      const answers = { formal_power, effective_power, soclab_power_share, soclab_power_share_divided };
      return {
        question,
        answers,
        reversed: ownPowers.filter((measure) => areOpposite(answers[measure], soclab_power_share)),
      };
    }),
    size: differences.filter(({ verdict }) => verdict !== 'no_interval').length,
    critical,
  };
}

/** Columns that the comparison reads. */
export function opinionColumns(): readonly string[] {
  return comparedPowers.flatMap((measure) => roles.map((role) => `${measure}_${role}`));
}

/** Every pair of roles in every mode, and every role in every mode but `none`. */
function questionsOf(modes: readonly RunMode[]): OpinionQuestion[] {
  const entryModes = entryModesOf(modes);
  return [
    ...entryModes.flatMap((mode) =>
      roles.flatMap((first, at) =>
        roles.slice(at + 1).map((second): OpinionQuestion => ({ kind: 'order', mode, first, second })),
      ),
    ),
    ...entryModes
      .filter((mode) => mode !== 'none')
      .flatMap((mode) => roles.map((role): OpinionQuestion => ({ kind: 'shift', mode, role }))),
  ];
}

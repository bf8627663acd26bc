import { roles } from '../scenario/definition/vocabulary.ts';
import type { Role, RunMode } from '../scenario/definition/vocabulary.ts';
import type { ComparedContrasts, Contrast } from './compareContrasts.ts';
import { verdictOf } from './compareFamily.ts';
import { entryModesOf } from './comparedPairs.ts';
import { areOpposite, comparedPowers, ownPowers } from './secondOpinion.ts';
import type { OpinionQuestion, PowerDifference, SecondOpinion } from './secondOpinion.ts';

/**
 * Where SocLab’s power and ours answer a question in opposite ways: which of two roles has more power in a mode, and
 * which way a mode moves a role.
 *
 * A family of its own, whose intervals hold all together; values are shares of the runs.
 *
 * @param compared - the contrasts of {@link opinionContrasts}
 */
export function compareOpinions(modes: readonly RunMode[], { critical, intervals }: ComparedContrasts): SecondOpinion {
  const questions = questionsOf(modes);
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

/** Every question put to every measure of power; its columns are `<measure>_<role>`. */
export function opinionContrasts(modes: readonly RunMode[]): Contrast[] {
  return questionsOf(modes).flatMap((question) =>
    comparedPowers.map((measure) => {
      const of = (role: Role, mode: RunMode) => ({ column: `${measure}_${role}`, mode });
      return question.kind === 'order'
        ? { first: of(question.first, question.mode), second: of(question.second, question.mode) }
        : { first: of(question.role, question.mode), second: of(question.role, 'none') };
    }),
  );
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

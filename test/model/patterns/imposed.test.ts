import { describe, expect, it } from 'vitest';
import { planModel, runModel } from '../../../src/model/runModel.ts';
import { scenarioSchema, type ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import {
  errorsAbove,
  estimate,
  minus,
  PATTERN_REPLICATES,
  runAlone,
  runReplicates,
  SHARE_MARGIN,
  type PatternRuns,
} from './patternRuns.ts';

// A pattern holds when its mean exceeds its margin by 3 standard errors: where the true mean is at the margin this passes
// in 0.14 % of samples. The seed is fixed, so the outcome of a version of the model is fixed too.

const only = { modes: ['imposed' as const] };
const imposed = (
  entry: NonNullable<NonNullable<ScenarioInput['entry']>['imposed']>,
  more: Omit<ScenarioInput, 'name'> = {},
) => runReplicates({ compare: only, entry: { imposed: entry }, ...more });

/** Without what compares them with `none`. */
const imposedAlone = (
  entry: NonNullable<NonNullable<ScenarioInput['entry']>['imposed']>,
  more: Omit<ScenarioInput, 'name'>,
) => runAlone(['imposed'], { entry: { imposed: entry }, ...more });

const base = runReplicates({ compare: only });
const noWindow = imposed({ half_width: 2 });
const dictated = imposed({ pen: 'management' });

function expectPattern(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeGreaterThan(3);
}
function expectGone(values: Float64Array, margin: number): void {
  expect(errorsAbove(values, margin), JSON.stringify(estimate(values))).toBeLessThan(3);
}

describe('I1: under an imposed procedure autonomy falls, on method most for shift leaders, then operators', () => {
  const loss = (runs: PatternRuns, group: string) => runs.of('imposed', `autonomy_loss_group_${group}_method`);
  it('autonomy of operators and technicians falls', () => {
    expectPattern(base.of('imposed', 'autonomy_loss_operators'), SHARE_MARGIN);
    expectPattern(base.of('imposed', 'autonomy_loss_technicians'), SHARE_MARGIN);
  });
  it('shift leaders, who have stronger habits of their own, lose more than operators', () => {
    expectPattern(minus(loss(base, 'shift_leaders'), loss(base, 'operators')), SHARE_MARGIN);
  });
  it('without a window nothing is lost', () => {
    expectGone(noWindow.of('imposed', 'autonomy_loss_operators'), SHARE_MARGIN);
    expectGone(minus(loss(noWindow, 'shift_leaders'), loss(noWindow, 'operators')), SHARE_MARGIN);
  });
  it('finding: without a seat at the table shift leaders resist, and lose less than operators', () => {
    const unseated = imposed({ supervisors_sit: false });
    expectPattern(minus(loss(unseated, 'operators'), loss(unseated, 'shift_leaders')), SHARE_MARGIN);
  });
});

describe('I2: operators gain authorship while their initiative is diverted into writing', () => {
  it('formal power and authored rules rise, and so do hours of writing', () => {
    expectPattern(base.of('imposed', 'power_shift_formal_operators'), SHARE_MARGIN);
    expectPattern(base.difference('authored_operators', 'imposed', 'none'), SHARE_MARGIN);
    expectPattern(base.difference('diverted_initiative_operators', 'imposed', 'none'), SHARE_MARGIN);
  });
  it('with pen and seat given to management neither formal power nor authorship rises', () => {
    expectGone(dictated.of('imposed', 'power_shift_formal_operators'), SHARE_MARGIN);
    expectGone(dictated.difference('authored_operators', 'imposed', 'none'), SHARE_MARGIN);
  });
  it('without record hours no initiative is diverted once the procedures are written', () => {
    expectGone(
      imposed({ record_hours: 0 }).difference('diverted_initiative_operators', 'imposed', 'none'),
      SHARE_MARGIN,
    );
  });
});

describe('I3: variability falls; transparency and codification rise', () => {
  it('holds by default', () => {
    expectPattern(base.difference('variability', 'none', 'imposed'), 0);
    expectPattern(base.difference('transparency', 'imposed', 'none'), SHARE_MARGIN);
    expectPattern(base.difference('codification', 'imposed', 'none'), SHARE_MARGIN);
  });
  it('without a window variability does not fall; what is written stays visible and codified', () => {
    expectGone(noWindow.difference('variability', 'none', 'imposed'), 0);
    expectPattern(noWindow.difference('transparency', 'imposed', 'none'), SHARE_MARGIN);
  });
  it('without visibility or deposit the other two do not rise', () => {
    const hidden = imposed({ visibility: 0, deposit: 0 });
    expectGone(hidden.difference('transparency', 'imposed', 'none'), SHARE_MARGIN);
    expectGone(hidden.difference('codification', 'imposed', 'none'), SHARE_MARGIN);
  });
});

describe('I4 and I6: what was written together is followed by consent, what was dictated by constraint', () => {
  const noParticipation = { legitimacy: { participation: 0 } };
  const consent = (runs: PatternRuns) =>
    minus(runs.of('imposed', 'loss_consented_operators'), runs.of('imposed', 'loss_constrained_operators'));
  const compliance = (runs: PatternRuns) => runs.of('imposed', 'compliance_operators');
  const unfeltTogether = imposedAlone({}, noParticipation);
  it('I4: a co-written procedure of the same width and enforcement is complied with more than a dictated one', () => {
    expectPattern(minus(compliance(base), compliance(dictated)), SHARE_MARGIN);
  });
  it('I4: not where participation gives no legitimacy', () => {
    const unfeltDictated = imposedAlone({ pen: 'management' }, noParticipation);
    expectGone(minus(compliance(unfeltTogether), compliance(unfeltDictated)), SHARE_MARGIN);
  });
  it('I6: co-written, the consented loss exceeds the constrained one; not where participation gives no legitimacy', () => {
    expectPattern(consent(base), SHARE_MARGIN);
    expectGone(consent(unfeltTogether), SHARE_MARGIN);
  });
  it('I6: dictated, the constrained loss exceeds the consented one, among what the rule itself moves (no counter-rules)', () => {
    const alone = imposedAlone({ pen: 'management' }, { counter_rules: { enabled: false } });
    expectPattern(
      consent(alone).map((value) => -value),
      SHARE_MARGIN,
    );
  });
  it('I6, finding: with counter-rules, which their teams mostly consent to, a dictated procedure shows more consent than constraint', () => {
    expectPattern(consent(dictated), SHARE_MARGIN);
  });
  it('I6 holds in a band of enforcement, e > l/(1 − l): at .1 the loss that operators suffer is mostly consented, at .35 constrained', () => {
    const withoutAudits = (enforcement: number) =>
      imposedAlone({ pen: 'management', enforcement, audit: 0 }, { counter_rules: { enabled: false } });
    const excess = (runs: PatternRuns, more: string, less: string) =>
      minus(runs.of('imposed', `${more}_group_operators`), runs.of('imposed', `${less}_group_operators`));
    expectPattern(excess(withoutAudits(0.1), 'loss_consented', 'loss_constrained'), SHARE_MARGIN);
    expectPattern(excess(withoutAudits(0.35), 'loss_constrained', 'loss_consented'), SHARE_MARGIN);
  });
});

describe('I5: over seven years people bend: the felt loss shrinks, the reference loss does not', () => {
  // All four procedures are in force by week 94 where every demand is admitted.
  const weeks = 364;
  const written = 94;
  function losses(behaviour: NonNullable<ScenarioInput['behaviour']>) {
    const plan = planModel(scenarioSchema.parse({ name: 'pattern', weeks, entry: { market: 1 }, behaviour }));
    const width = plan.layout.columns.length;
    const felt = plan.layout.placeOf('autonomy_felt_operators');
    const reference = plan.layout.placeOf('autonomy_operators');
    const shrinking = new Float64Array(PATTERN_REPLICATES);
    const referenceShrinking = new Float64Array(PATTERN_REPLICATES);
    for (let replicate = 0; replicate < PATTERN_REPLICATES; replicate += 1) {
      const none = runModel(plan, 'none', replicate).weekly;
      const here = runModel(plan, 'imposed', replicate).weekly;
      const loss = (place: number, from: number, to: number) => {
        let sum = 0;
        for (let week = from; week <= to; week += 1)
          sum += none[(week - 1) * width + place] - here[(week - 1) * width + place];
        return sum / (to - from + 1);
      };
      shrinking[replicate] = loss(felt, written + 1, written + 26) - loss(felt, weeks - 25, weeks);
      referenceShrinking[replicate] = loss(reference, written + 1, written + 26) - loss(reference, weeks - 25, weeks);
    }
    return { shrinking, referenceShrinking };
  }
  it('holds by default', () => {
    const { shrinking, referenceShrinking } = losses({});
    expectPattern(shrinking, SHARE_MARGIN);
    expectPattern(
      referenceShrinking.map((value) => -value),
      -SHARE_MARGIN,
    );
  });
  it('is gone where desires do not learn', () => {
    const still = {
      habit_norm_rate: 0,
      habit_team_rate: 0,
      habit_misfit_rate: 0,
      habit_own_rate: 0,
      know_how_regeneration: 0,
      know_how_decay: 0,
    };
    expectGone(losses(still).shrinking, SHARE_MARGIN);
  });
});

describe('I7: variance between shifts falls more than within', () => {
  const more = (runs: PatternRuns) =>
    minus(
      runs.difference('variability_between_shifts', 'none', 'imposed'),
      runs.difference('variability_within_shifts', 'none', 'imposed'),
    );
  it('holds by default, and not where teams have equal habits', () => {
    expectPattern(more(base), 0);
    expectGone(more(runReplicates({ compare: only, organisation: { team_habit_sd: 0 } })), 0);
  });
});

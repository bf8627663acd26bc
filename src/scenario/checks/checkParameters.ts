import { type CheckFinding, findError, findWarning, type ScenarioCheck } from './scenarioCheck.ts';

/** Parameters that bound one another. */
export const checkParameters: ScenarioCheck = ({ negotiation, counter_rules }) => {
  const findings: CheckFinding[] = [];
  const { frame_weight, pen_weight } = negotiation;
  if (frame_weight + pen_weight > 1 + 1e-12) {
    findings.push(
      findError(
        ['negotiation', 'pen_weight'],
        `at most 1 together with negotiation.frame_weight: the rest goes to the will`,
        `${frame_weight} + ${pen_weight}`,
        { restsOn: ['negotiation.frame_weight'] },
      ),
    );
  }
  if (counter_rules.enabled && counter_rules.death > counter_rules.birth) {
    const expected = `at most counter_rules.birth, ${counter_rules.birth}`;
    findings.push(
      findWarning(['counter_rules', 'death'], expected, String(counter_rules.death), {
        restsOn: ['counter_rules.birth'],
        hint: 'a counter-rule would be given up as soon as it is made',
      }),
    );
  }
  return findings;
};

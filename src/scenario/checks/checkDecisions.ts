import { decisionsOf } from '../definition/work/decisionsOf.ts';
import { suggestName } from '../nearestName.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './scenarioCheck.ts';

const systemPath = 'work.system';

/** Each decision of the work is governed by exactly one issue, inside what the work knows. */
export const checkDecisions: ScenarioCheck = ({ organisation: { issues }, work }) => {
  const decisions = decisionsOf(work);
  const names = decisions.map(({ name }) => name);
  const findings: CheckFinding[] = [];
  const governed = new Map<string, number>();
  for (const [index, { decision, range, unit }] of issues.entries()) {
    if (decision === undefined) continue;
    const path = ['organisation', 'issues', index, 'decision'];
    const definition = decisions.find(({ name }) => name === decision);
    if (definition === undefined) {
      const expected =
        names.length === 0 ? `no decision, as work.system: ${work.system} has none` : `one of ${names.join(', ')}`;
      findings.push(
        findError(path, expected, `"${decision}"`, { restsOn: [systemPath], ...suggestName(decision, names) }),
      );
      continue;
    }
    const twin = governed.get(decision);
    if (twin === undefined) governed.set(decision, index);
    else findings.push(findError(path, 'each decision once', `"${decision}", which issues[${twin}] governs`));
    const [low, high] = definition.bounds;
    if (range[0] < low || range[1] > high) {
      findings.push(
        findError(
          ['organisation', 'issues', index, 'range'],
          `a range within [${low}, ${high}] ${definition.unit.en}, as ${decision} has`,
          `[${range[0]}, ${range[1]}] ${unit}`,
          { restsOn: [systemPath] },
        ),
      );
    }
  }
  const missing = names.filter((name) => !governed.has(name));
  if (missing.length > 0) {
    findings.push(
      findError(
        ['organisation', 'issues'],
        `an issue for each decision of work.system: ${work.system}`,
        `none with decision: ${missing.join(', none with decision: ')}`,
        { restsOn: [systemPath, 'organisation.issues.*.decision'] },
      ),
    );
  }
  return findings;
};

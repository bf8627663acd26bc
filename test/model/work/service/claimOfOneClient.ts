import { planModel, runModel } from '../../../../src/model/runModel.ts';
import { findWorkSystem } from '../../../../src/model/work/registry.ts';
import type { WorkSystem } from '../../../../src/model/work/workSystem.ts';
import type { Scenario } from '../../../../src/scenario/definition/scenario.ts';

/** How often one client’s claim was said, and how far the rule went towards it. */
export interface FateOfClaim {
  /** Relays a week since the entry; what the hierarchy’s own client says is no relay. */
  readonly relays: number;
  /** Centre of the rule at the end less its centre in the same run without the claim, in half ranges. */
  readonly moved: number;
}

/**
 * Runs `contact` twice on the same luck: one client expects more of an issue than the rule gives, or nobody does. All
 * other clients expect what the rule says.
 *
 * @param client whose claim it is: 0 is the client that the hierarchy meets itself
 * @param above how far above the rule’s centre at the start it stands, in half ranges
 */
export function followClaim(
  scenario: Scenario,
  issueId: string,
  client: number,
  above: number,
  replicate: number,
): FateOfClaim {
  const plan = planModel(scenario);
  const issue = scenario.organisation.issues.findIndex(({ id }) => id === issueId);
  const width = plan.layout.columns.length;
  const [claimed, quiet] = [above, Number.NaN].map((height) => {
    const work = withClaim(findWorkSystem(scenario.work.system), issue, client, height);
    const { weekly, run } = runModel(plan, 'contact', replicate, { work });
    let relays = 0;
    for (let week = scenario.entry_week; week <= scenario.weeks; week += 1)
      relays += weekly[(week - 1) * width + plan.layout.placeOf('relays')];
    return { relays: relays / (scenario.weeks - scenario.entry_week + 1), centre: run.rules.centre[issue] };
  });
  return { relays: claimed.relays - quiet.relays, moved: claimed.centre - quiet.centre };
}

/** A work system in which every client expects what the rules say, but for one on one issue. */
function withClaim(system: WorkSystem, issue: number, client: number, above: number): WorkSystem {
  return {
    ...system,
    begin(organisation, population) {
      const work = system.begin(organisation, population);
      return {
        ...work,
        drawArrivals(run) {
          work.drawArrivals(run);
          const { issues } = organisation;
          for (let j = 0; j < run.world.expectation.length; j += 1)
            run.world.expectation[j] = run.rules.centre[j % issues];
          if (above === above) run.world.expectation[client * issues + issue] = above;
        },
      };
    },
  };
}

import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../src/model/measures/columnsOf.ts';
import { prepareGroups } from '../../../../src/model/prepareGroups.ts';
import { serviceMeasures } from '../../../../src/model/work/service/serviceMeasures.ts';
import type { ScenarioInput } from '../../../../src/scenario/definition/scenario.ts';
import type { EntryModeName } from '../../../../src/scenario/definition/vocabulary.ts';
import { hexOf } from '../../valueBits.ts';
import { siteOf } from './siteOf.ts';

type Site = Parameters<typeof siteOf>[0];
type Service = NonNullable<NonNullable<ScenarioInput['work']>['service']>;

/** What one change of a site must do to a column of the service. */
interface Ablation {
  readonly site: Site;
  readonly mode: EntryModeName;
  readonly change: Partial<ScenarioInput>;
  readonly effect: 'rises' | 'falls' | 'vanishes';
}

const telecom = (change: Service, effect: Ablation['effect']): Ablation => ({
  site: 'telecom-technicians',
  mode: 'none',
  change: { work: { service: change } },
  effect,
});
const tax = (change: Service, effect: Ablation['effect']): Ablation => ({
  site: 'tax-e-declaration',
  mode: 'none',
  change: { work: { service: change } },
  effect,
});

/** One row a metric: the one thing that it most plainly hangs on. */
const ablations: Readonly<Record<(typeof serviceMeasures)[number]['name'], Ablation>> = {
  cases_in: telecom({ sells: 0 }, 'falls'),
  cases_done: telecom({ cases_per_client: 1.5 }, 'falls'),
  cases_settled_alone: tax({ self_service: 0 }, 'vanishes'),
  // Cuts that leave hardly anything make clients take their cases elsewhere; without a cut nobody does.
  cases_withdrawn: telecom({ means_pace: 2, means_floor: 0.1, hours_cut: 1 }, 'rises'),
  cases_closed: telecom({ cases_per_client: 1.5 }, 'falls'),
  backlog: telecom({ means_pace: 0 }, 'falls'),
  promises_due: telecom({ cases_per_client: 1.5 }, 'falls'),
  late_case_share: telecom({ promise_days: 15 }, 'vanishes'),
  case_delay_days: telecom({ hours_cut: 0 }, 'falls'),
  service_quality: telecom({ wait_loss: 0 }, 'rises'),
  jobs: telecom({ return_per_loss: 10 }, 'rises'),
  returned_job_share: telecom({ return_per_loss: 0 }, 'vanishes'),
  improvised_job_share: telecom({ means: 1, means_pace: 0 }, 'vanishes'),
  means_there: telecom({ means_pace: 0 }, 'rises'),
  case_hours_there: telecom({ hours_cut: 0 }, 'rises'),
  case_hours_needed: telecom({ case_hours: 3 }, 'falls'),
  occupancy: telecom({ case_hours: 3 }, 'falls'),
  client_trust: {
    site: 'telecom-technicians',
    mode: 'contact',
    change: { work: { service: { promise_days: 0 } } },
    effect: 'falls',
  },
  self_service_share: tax({ self_service: 0 }, 'vanishes'),
  cases_tried_alone: tax({ self_service: 0 }, 'vanishes'),
  user_error_share: tax({ user_error: 0, misfit_error: 0 }, 'vanishes'),
  user_experience: tax({ user_learning: 0 }, 'vanishes'),
  form_distance: tax({ adaptation: 0, user_adjustment: 0 }, 'rises'),
};

const replicates = 4;

function valuesOf({ site, mode }: Ablation, change: Partial<ScenarioInput>, name: string): Float64Array {
  const key = `${site} ${mode} ${JSON.stringify(change)}`;
  const scenario = siteOf(site, { weeks: 150, compare: { modes: [mode] }, ...change });
  const columns = columnsOf(scenario).map((column) => column.name);
  let records = known.get(key);
  if (records === undefined) {
    const run = prepareGroups(scenario);
    records = Array.from({ length: replicates }, (_, replicate) => run({ index: replicate, point: 0, replicate }));
    known.set(key, records);
  }
  return Float64Array.from(records, ({ modes, runs, failures }) => {
    expect(failures).toEqual([]);
    return runs[modes.indexOf(mode) * columns.length + columns.indexOf(name)];
  });
}
const known = new Map<string, ReturnType<ReturnType<typeof prepareGroups>>[]>();

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('every metric of the service hangs on something in the scenario', () => {
  it('every metric has a row', () => {
    expect(Object.keys(ablations).toSorted()).toEqual(serviceMeasures.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(ablations))('%s', (name, ablation) => {
    const without = valuesOf(ablation, {}, name);
    const changed = valuesOf(ablation, ablation.change, name);
    expect(hexOf(changed)).not.toBe(hexOf(without));
    switch (ablation.effect) {
      case 'rises':
        expect(mean(changed)).toBeGreaterThan(mean(without));
        break;
      case 'falls':
        expect(mean(changed)).toBeLessThan(mean(without));
        break;
      case 'vanishes':
        expect(mean(without)).not.toBe(0);
        for (const value of changed) expect(value).toBe(0);
        break;
      default:
        throw new Error(`unknown effect ${String(ablation.effect satisfies never)}`);
    }
  });

  it('what has nothing behind it is missing: no self-service, no errors of users and no distance to their use', () => {
    const row = telecom({}, 'falls');
    for (const name of ['user_error_share', 'form_distance']) {
      for (const value of valuesOf(row, {}, name)) expect(value).toBeNaN();
    }
  });
});

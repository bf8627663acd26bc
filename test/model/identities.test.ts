import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareGroups } from '../../src/model/prepareGroups.ts';
import type { Scenario } from '../../src/scenario/definition/scenario.ts';
import { facets, roles, type RunMode } from '../../src/scenario/definition/vocabulary.ts';
import { arbitraryScenario } from '../scenario/arbitraryScenario.ts';
import { type ModelRuns, runModes } from './modelRuns.ts';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Calls back for each mode and week of a replicate. */
function everyWeek(runs: ModelRuns, visit: (mode: RunMode, week: number) => void): void {
  for (const mode of runs.modes) for (let week = 1; week <= runs.scenario.weeks; week += 1) visit(mode, week);
}

/** Both missing, or equal up to rounding. */
function expectSame(found: number, expected: number, what: string, tolerance = 1e-12): void {
  if (Number.isNaN(found) && Number.isNaN(expected)) return;
  if (Math.abs(found - expected) <= tolerance) return;
  throw new Error(`${what}: expected ${expected}, got ${found}`);
}

const sampleSize = 60;
const sampleSeed = 20121;

/** The same random valid scenarios of up to 60 weeks for every property, each with the runs of its first replicate. */
const samples = fc.sample(arbitraryScenario, { numRuns: sampleSize, seed: sampleSeed }).map((scenario) => {
  const runs = runModes(scenario);
  return { runs, record: recordOf(runs) };
});
type Sample = (typeof samples)[number];

/** Holds a property on every sample; a failure names the sample, and shows its scenario. */
function holdForAll(property: (sample: Sample) => void): void {
  samples.forEach((sample, index) => {
    try {
      property(sample);
    } catch (error) {
      const scenario = JSON.stringify(sample.runs.scenario);
      throw new Error(`sample ${index} of seed ${sampleSeed}: ${String(error)}\n${scenario}`, { cause: error });
    }
  });
}

describe('every week of random valid scenarios', () => {
  it('formal, effective and organising shares sum to 1, shifts to 0, authored and unwritten to 1', () => {
    holdForAll(({ runs }) => {
      everyWeek(runs, (mode, week) => {
        const where = `${mode} week ${week}`;
        const formal = total(runs.byRole(mode, week, 'formal_power'));
        const coverage = runs.at(mode, week, 'coverage');
        if (coverage > 0) expectSame(formal, 1, `${where} formal`);
        else expect(formal).toBeNaN();
        expectSame(total(runs.byRole(mode, week, 'authored')), coverage, `${where} authored`);
        expectSame(total(runs.byRole(mode, week, 'effective_power')), 1, `${where} effective`);
        const acts = total(runs.byRole(mode, week, 'organising_share'));
        expectSame(acts, runs.at(mode, week, 'organising_acts'), `${where} organising acts`);
        const formalShift = total(runs.byRole(mode, week, 'power_shift_formal'));
        if (!Number.isNaN(formalShift)) expectSame(formalShift, 0, `${where} formal shift`);
        expectSame(total(runs.byRole(mode, week, 'power_shift_effective')), 0, `${where} effective shift`);
        const kinds = ['control', 'autonomous', 'joint'].map((kind) => runs.at(mode, week, `rules_${kind}`));
        expectSame(total(kinds), 1, `${where} kinds of regulation`);
      });
    });
  });

  it('the ledger of authored power balances: what came in minus what went out is what changed since the start', () => {
    holdForAll(({ runs }) => {
      const accounts = [...roles, 'unwritten'];
      const { issues } = runs.scenario.organisation;
      const salience = total(issues.map((issue) => issue.salience));
      const atStart = accounts.map((account) =>
        total(
          issues.map((issue) => {
            if (!issue.rule.written) return account === 'unwritten' ? issue.salience / salience : 0;
            const shares = Object.entries(issue.rule.authors);
            const ofRole = shares.filter(([id]) => roleOf(runs.scenario, id) === account).map(([, share]) => share);
            return (issue.salience / salience) * (total(ofRole) / total(shares.map(([, share]) => share)));
          }),
        ),
      );
      everyWeek(runs, (mode, week) => {
        const now = [...runs.byRole(mode, week, 'authored'), 1 - runs.at(mode, week, 'coverage')];
        const flow = netFlow(runs, mode, week, 'transfer', accounts);
        accounts.forEach((account, r) =>
          expectSame(flow[r], now[r] - atStart[r], `${mode} week ${week} ledger of ${account}`),
        );
      });
    });
  });

  it('the ledger of effective power balances against week 1, and drift is a part of it', () => {
    holdForAll(({ runs }) => {
      const start = new Map(runs.modes.map((mode) => [mode, runs.byRole(mode, 1, 'effective_power')]));
      everyWeek(runs, (mode, week) => {
        const flow = netFlow(runs, mode, week, 'effective_transfer', roles);
        const now = runs.byRole(mode, week, 'effective_power');
        roles.forEach((role, r) => {
          expectSame(flow[r], now[r] - (start.get(mode)?.[r] ?? 0), `${mode} week ${week} effective ledger of ${role}`);
          for (const to of roles) {
            if (to === role) continue;
            const moved = runs.at(mode, week, `effective_transfer_${role}_${to}`);
            const drifted = runs.at(mode, week, `effective_transfer_drift_${role}_${to}`);
            if (drifted > moved + 1e-12)
              throw new Error(`${mode} week ${week}: drift ${drifted} of ${moved} ${role} ${to}`);
          }
        });
      });
    });
  });

  it('felt autonomy, its losses, and the norms that caused them add up for roles and groups', () => {
    holdForAll(({ runs }) => {
      const groups = runs.scenario.organisation.groups.map(({ id }) => `group_${id}`);
      const groupsFrom = runs.scenario.weeks - runs.scenario.measure_weeks;
      everyWeek(runs, (mode, week) => {
        for (const subject of [...roles, ...(week > groupsFrom ? groups : [])]) {
          const of = (measure: string) => runs.at(mode, week, `${measure}_${subject}`);
          const where = `${mode} week ${week} ${subject}`;
          expectSame(of('autonomy_felt'), of('autonomy') + of('loss_internalised') - of('claim_thwarted'), where);
          expectSame(of('loss_constrained') + of('loss_consented'), 1 - of('autonomy_felt'), where);
          expectSame(of('loss_by_rule') + of('loss_by_team'), 1 - of('autonomy'), where);
        }
      });
    });
  });

  it('variability is what lies between and within shifts; a loss is what happens on the same issues and by composition', () => {
    holdForAll(({ runs }) => {
      everyWeek(runs, (mode, week) => {
        const where = `${mode} week ${week}`;
        const [all, between, within] = ['', '_between_shifts', '_within_shifts'].map((part) =>
          runs.at(mode, week, `variability${part}`),
        );
        expectSame(between + within, all, `${where} variability`);
        for (const role of roles) {
          const of = (measure: string) => runs.at(mode, week, `${measure}_${role}`);
          expectSame(of('autonomy_loss_within') + of('autonomy_loss_mix'), of('autonomy_loss'), `${where} ${role}`);
        }
      });
    });
  });

  it('nobody is measured against anything but none: paired columns of none are 0', () => {
    holdForAll(({ runs }) => {
      const paired = runs.plan.layout.columns.filter(({ paired: isPaired }) => isPaired);
      expect(paired.length).toBeGreaterThan(20);
      const groupsFrom = runs.scenario.weeks - runs.scenario.measure_weeks;
      for (const { name, group } of paired) {
        for (let week = group === undefined ? 1 : groupsFrom + 1; week <= runs.scenario.weeks; week += 1) {
          const value = runs.at('none', week, name);
          // Missing where nobody acts, or where nothing is written.
          if (!Number.isNaN(value)) expectSame(value, 0, `${name} week ${week}`, 0);
        }
      }
    });
  });
});

/** Value of a column in the run of a mode. */
function column({ modes, names, runs }: Sample['record'], mode: RunMode, name: string): number {
  const at = names.indexOf(name);
  if (at < 0) throw new Error(`no column ${name}`);
  return runs[modes.indexOf(mode) * names.length + at];
}

describe('values of the runs of random valid scenarios', () => {
  it('lie inside the declared bounds, or are missing where they may be; no run fails', () => {
    holdForAll(({ record }) => {
      expect(record.failures).toEqual([]);
      record.modes.forEach((mode, m) => {
        record.columns.forEach(({ name, nullable, bounds }, c) => {
          const value = record.runs[m * record.names.length + c];
          const valid = Number.isNaN(value) ? nullable : value >= bounds[0] - 1e-9 && value <= bounds[1] + 1e-9;
          if (!valid) throw new Error(`${mode} ${name}: expected a value in [${bounds.join(', ')}], got ${value}`);
        });
      });
    });
  });

  it('redistribution is the total variation of the run’s mean shares, and no shift is booked in none', () => {
    holdForAll(({ record }) => {
      for (const power of ['formal', 'effective']) {
        for (const mode of record.modes) {
          const shares = roles.map((role) => column(record, mode, `${power}_power_${role}`));
          const paired = roles.map((role) => column(record, 'none', `${power}_power_${role}`));
          const complete = record.alwaysWritten;
          if (power === 'formal' && !complete) continue;
          const variation = total(shares.map((share, r) => Math.abs(share - paired[r]))) / 2;
          expectSame(column(record, mode, `redistribution_${power}`), variation, `${mode} ${power}`);
          const shifts = roles.map((role) => column(record, mode, `power_shift_${power}_${role}`));
          expectSame(total(shifts), 0, `${mode} shifts`);
          expectSame(total(shares), 1, `${mode} shares`);
          const hhi = total(shares.map((share) => share * share));
          expectSame(column(record, mode, `hhi_${power}`), hhi, `${mode} hhi ${power}`);
        }
      }
    });
  });

  it('baseline loss in a mode minus baseline loss in none is the paired loss, where both act every week', () => {
    holdForAll(({ record }) => {
      // An issue that does not always arise makes weeks missing in one run and not in the other.
      if (record.scenario.entry_week === 1 || !record.alwaysActing) return;
      for (const role of roles) {
        for (const facet of ['', ...facets.map((name) => `_${name}`)]) {
          for (const mode of record.modes) {
            // The placebo shares none’s past and not its luck: its baseline is the same all the same.
            const own = column(record, mode, `autonomy_loss_baseline_${role}${facet}`);
            const none = column(record, 'none', `autonomy_loss_baseline_${role}${facet}`);
            expectSame(own - none, column(record, mode, `autonomy_loss_${role}${facet}`), `${mode} ${role}${facet}`);
          }
        }
      }
    });
  });

  it('organising shares sum to 1 wherever anybody organised', () => {
    holdForAll(({ record }) => {
      for (const mode of record.modes) {
        const shares = roles.map((role) => column(record, mode, `organising_share_${role}`));
        if (column(record, mode, 'organising_acts') > 0) expectSame(total(shares), 1, mode);
        else for (const share of shares) expect(share).toBeNaN();
      }
    });
  });
});

/** The values of the runs, and whether every week had a written rule, and actions on everything that is anybody’s work. */
function recordOf(runs: ModelRuns) {
  const { scenario } = runs;
  const record = prepareGroups(scenario)({ index: 0, point: 0, replicate: 0 });
  const { columns } = runs.plan.layout;
  let alwaysWritten = true;
  let alwaysActing = true;
  const work = roles.map((role) =>
    scenario.organisation.issues.map(({ performers }) => performers.some((id) => roleOf(scenario, id) === role)),
  );
  everyWeek(runs, (mode, week) => {
    alwaysWritten &&= runs.at(mode, week, 'coverage') > 0;
    alwaysActing &&= work.every((ofRole, r) => ofRole.every((works, k) => !works || actedOn(runs, mode, week, k, r)));
  });
  return { ...record, scenario, columns, names: columns.map(({ name }) => name), alwaysWritten, alwaysActing };
}

function actedOn(runs: ModelRuns, mode: RunMode, week: number, issue: number, role: number): boolean {
  const { autonomyByIssue = new Float64Array() } = runs.results.get(mode) ?? {};
  const at = (week - 1) * runs.plan.organisation.issues * 4 + issue * 4 + role;
  return !Number.isNaN(autonomyByIssue[at]);
}

function roleOf(scenario: Scenario, group: string): string | undefined {
  return scenario.organisation.groups.find(({ id }) => id === group)?.role;
}

/** Σ in − Σ out by account. */
function netFlow(runs: ModelRuns, mode: RunMode, week: number, ledger: string, accounts: readonly string[]): number[] {
  return accounts.map((account) => {
    const others = accounts.filter((other) => other !== account);
    const into = others.map((from) => runs.at(mode, week, `${ledger}_${from}_${account}`));
    return total(into) - total(others.map((to) => runs.at(mode, week, `${ledger}_${account}_${to}`)));
  });
}

import { weighEffectivePower } from '../power.ts';
import type { Organisation } from '../organisation.ts';
import { bookTransfers } from '../rules/ledger.ts';
import type { Run } from '../run.ts';
import type { RowLayout } from './rowLayout.ts';

/** Measures normative power of one week, and books the drift of effective power. */
export interface PowerMeter {
  measure(run: Run, row: Float64Array, at: number, withGroups: boolean): void;
}

/**
 * A meter of formal, authored and effective power.
 *
 * Formal: Σ s α / Σ s over written issues. Authored: the same over all issues. Effective: what grips, by its authors;
 * what counter-rules moved, by theirs; decisions left open, by who takes them. An issue without actions this week carries
 * its last grip and decision shares forward. Shares of a book in which nothing is written are missing (NaN).
 */
export function createPowerMeter(organisation: Organisation, layout: RowLayout): PowerMeter {
  const { issues, groups, cells, salience, totalSalience, groupRole, issueFacet } = organisation;
  const formal = layout.placesOf('formal_power');
  const authored = layout.placesOf('authored');
  const effective = layout.placesOf('effective_power');
  const coverage = layout.placeOf('coverage');
  const grip = layout.placeOf('grip');
  const clientName = layout.placeOf('client_name_share');
  // Sums by role, role × facet, facet and group, in one array that is emptied at once.
  const sums = new Float64Array(4 + 12 + 3 + groups);
  const roleSums = sums.subarray(0, 4);
  const facetSums = sums.subarray(4, 16);
  const facetWritten = sums.subarray(16, 19);
  const groupSums = sums.subarray(19);
  const before = new Float64Array(4);
  const crewLoss = new Float64Array(organisation.crews);

  function carryGrips(run: Run): void {
    const { power, tally } = run;
    for (let first = 0; first < cells; ) {
      const k = organisation.cellIssue[first];
      let last = first;
      let acted = 0;
      let gripped = 0;
      for (; last < cells && organisation.cellIssue[last] === k; last += 1) {
        acted += tally.actions[last];
        gripped += tally.grip[last];
      }
      if (acted > 0) {
        power.grip[k] = gripped / acted;
        for (let j = k * groups; j < (k + 1) * groups; j += 1) {
          power.byCounterRules[j] = 0;
          power.leftOpen[j] = 0;
        }
        for (let cell = first; cell < last; cell += 1) crewLoss[organisation.cellCrew[cell]] = 0;
        for (let cell = first; cell < last; cell += 1) {
          const open = tally.actions[cell] - tally.grip[cell] - tally.counterGrip[cell];
          power.leftOpen[k * groups + organisation.cellGroup[cell]] += open / acted;
          crewLoss[organisation.cellCrew[cell]] += tally.counterGrip[cell];
        }
        for (let crew = organisation.issueFirstCrew[k]; crew < organisation.issueFirstCrew[k + 1]; crew += 1) {
          if (crewLoss[crew] === 0) continue;
          for (let g = 0; g < groups; g += 1) {
            power.byCounterRules[k * groups + g] += (crewLoss[crew] / acted) * power.crewComposition[crew * groups + g];
          }
        }
      }
      first = last;
    }
  }

  return {
    measure(run, row, at, withGroups) {
      const { rules, power } = run;
      before.set(power.effective);
      carryGrips(run);
      weighEffectivePower(organisation, rules, power);
      if (run.week > 1) {
        bookTransfers(before, power.effective, power.effectiveTransfers);
        bookTransfers(before, power.effective, power.effectiveDrift);
      }
      sums.fill(0);
      let written = 0;
      let named = 0;
      let gripped = 0;
      for (let k = 0; k < issues; k += 1) {
        gripped += salience[k] * power.grip[k];
        if (rules.written[k] === 0) continue;
        written += salience[k];
        facetWritten[issueFacet[k]] += salience[k];
        for (let g = 0; g < groups; g += 1) {
          const share = salience[k] * rules.authors[k * groups + g];
          groupSums[g] += share;
          roleSums[groupRole[g]] += share;
          facetSums[groupRole[g] * 3 + issueFacet[k]] += share;
          named += salience[k] * rules.inClientName[k * groups + g];
        }
      }
      const scale = 1 / written;
      for (let r = 0; r < 4; r += 1) {
        row[at + formal.role[r]] = roleSums[r] * scale;
        row[at + authored.role[r]] = roleSums[r] / totalSalience;
        row[at + effective.role[r]] = power.effective[r];
        for (let f = 0; f < 3; f += 1) row[at + formal.roleFacet[r * 3 + f]] = facetSums[r * 3 + f] / facetWritten[f];
      }
      row[at + coverage] = written / totalSalience;
      row[at + grip] = gripped / totalSalience;
      row[at + clientName] = named * scale;
      if (!withGroups) return;
      for (let g = 0; g < groups; g += 1) {
        row[at + formal.group[g]] = groupSums[g] * scale;
        row[at + authored.group[g]] = groupSums[g] / totalSalience;
        row[at + effective.group[g]] = power.effectiveByGroup[g];
      }
    },
  };
}

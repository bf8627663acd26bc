import { regulations, roles } from '../../scenario/definition/vocabulary.ts';
import type { Opening, TableForm } from '../entry/entryMode.ts';
import type { Run } from '../run.ts';

const CONTROL = regulations.indexOf('control');
const MANAGEMENT = roles.indexOf('management');

/** Notes, at the entry, what the hierarchy had authored and where it decided alone. */
export function noteAuthorship(run: Run): void {
  const { rules, dispossession } = run;
  for (let k = 0; k < run.organisation.issues; k += 1) {
    dispossession.before[k] = rules.written[k] === 1 ? shareOfManagement(run, k) : 0;
    dispossession.discussed[k] = 0;
    dispossession.decidedAlone[k] = rules.written[k] === 1 && rules.regulation[k] === CONTROL ? 1 : 0;
  }
}

/** Notes who sat: a choice that the hierarchy had to discuss is felt to be less its own. An amendment is not discussed. */
export function noteDiscussion(run: Run, opening: Opening, form: TableForm): void {
  if (form.amended !== undefined) return;
  const others = form.parties.some((group) => run.organisation.groupRole[group] !== MANAGEMENT);
  run.dispossession.discussed[opening.issue] = others ? 1 : 0;
  if (opening.cause === 'dispossession') run.dispossession.felt[opening.issue] = 0;
}

/**
 * The hierarchy feels dispossessed of a written rule: in proportion to its share of the authorship that was lost since the
 * entry, and more where it now has to discuss what it decided alone. Where nothing is lost nothing is held against anybody.
 *
 * Source: the employer may feel dispossessed by merely having to discuss choices (de Terssac 2012); the form is ours.
 */
export function feelDispossession(run: Run): void {
  const { organisation, rules, dispossession } = run;
  const { dispossession_stake: stake, dispossession_discussion: discussion } = organisation.scenario.agenda;
  if (!run.entered || stake === 0) return;
  for (let k = 0; k < organisation.issues; k += 1) {
    if (rules.written[k] === 0) continue;
    const lost = Math.max(0, dispossession.before[k] - shareOfManagement(run, k));
    const discussed = dispossession.decidedAlone[k] * dispossession.discussed[k] * discussion;
    const loss = Math.min(1, lost + discussed);
    dispossession.felt[k] = loss > 0 ? dispossession.felt[k] + stake * loss : 0;
  }
}

/** Whether the hierarchy has felt dispossessed of a written rule for long enough to try to recentralise. */
export function isDispossessed(run: Run, issue: number): boolean {
  return run.rules.written[issue] === 1 && run.dispossession.felt[issue] >= 1;
}

function shareOfManagement(run: Run, issue: number): number {
  const { groups, groupRole } = run.organisation;
  let share = 0;
  for (let g = 0; g < groups; g += 1) if (groupRole[g] === MANAGEMENT) share += run.rules.authors[issue * groups + g];
  return share;
}

import type { Replay } from '../../explorer/replay.ts';
import { capitalised } from '../../language/capitalised.ts';
import { createGenealogyView } from './genealogyView.ts';
import { makeElement } from './makeElement.ts';
import { createRunPanel } from './runPanel.ts';
import type { Surroundings } from './view.ts';

/** The genealogies of one rule, which is chosen by its issue, in the runs that are shown. */
export function createGenealogyPanel(surroundings: Surroundings, chooseWeek: (week: number) => void) {
  const { say } = surroundings.speaker;
  const issue = makeElement('select', { id: 'explorer-genealogy-issue' });
  const views = [0, 1].map(() => createGenealogyView(surroundings, chooseWeek));
  const panel = createRunPanel(surroundings, { heading: () => say('explorer.genealogy'), layout: 'beside' }, [
    () => views[0],
    () => views[1],
  ]);
  const chooser = makeElement(
    'div',
    { class: 'row' },
    makeElement('label', { for: issue.id }, say('explorer.genealogy.issue')),
    issue,
  );
  panel.element.insertBefore(chooser, panel.element.lastElementChild);

  function showIssue(): void {
    for (const view of views) view.showIssue(issue.value);
  }
  issue.addEventListener('change', showIssue);

  return {
    element: panel.element,
    showRuns(replays: readonly Replay[], week: number): void {
      const { issues } = replays[0];
      const wanted = issues.find(({ id }) => id === issue.value) ?? issues[0];
      issue.replaceChildren(...issues.map(({ id, label }) => makeElement('option', { value: id }, capitalised(label))));
      issue.value = wanted.id;
      panel.showRuns(replays, week);
      showIssue();
    },
    showWeek: (week: number): void => panel.showWeek(week),
    /** Shows the rule on an issue and leads there. */
    open(id: string): void {
      issue.value = id;
      showIssue();
      panel.element.scrollIntoView({ block: 'start' });
      issue.focus({ preventScroll: true });
    },
  };
}

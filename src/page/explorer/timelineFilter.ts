import type { Replay, TimelineEntry } from '../../explorer/replay.ts';
import { capitalised } from '../../language/capitalised.ts';
import { drawEventMark } from './drawEventMark.ts';
import { eventKinds } from './eventMarks.ts';
import { makeElement } from './makeElement.ts';
import { makeShape } from './makeShape.ts';
import type { Surroundings } from './view.ts';

/** Which events a time line shows; the legend of their marks at the same time. */
export interface TimelineFilter {
  readonly element: HTMLElement;
  shows(entry: TimelineEntry): boolean;
  showsIssue(issue: string): boolean;
  /** Offers the kinds and issues that the runs have. */
  showRuns(replays: readonly Replay[]): void;
}

/** A filter by kind and by issue. */
export function createTimelineFilter({ speaker }: Surroundings, changed: () => void): TimelineFilter {
  const { say } = speaker;
  const hidden = new Set<TimelineEntry['kind']>();
  const kinds = eventKinds.map((kind) => {
    const input = makeElement('input', { type: 'checkbox', checked: true });
    const words = makeElement('span');
    const sign = makeShape('svg', { width: 16, height: 16, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' });
    sign.append(drawEventMark(kind));
    input.addEventListener('change', () => {
      if (input.checked) hidden.delete(kind);
      else hidden.add(kind);
      changed();
    });
    return { kind, words, label: makeElement('label', {}, input, sign, words) };
  });
  const issue = makeElement('select', { id: 'explorer-timeline-issue' });
  issue.addEventListener('change', changed);

  return {
    element: makeElement(
      'div',
      { class: 'filter' },
      makeElement(
        'fieldset',
        {},
        makeElement('legend', {}, say('explorer.timeline.filter')),
        makeElement('div', { class: 'choices' }, ...kinds.map(({ label }) => label)),
      ),
      makeElement(
        'div',
        { class: 'row' },
        makeElement('label', { for: issue.id }, say('explorer.timeline.issue')),
        issue,
      ),
    ),
    shows: (entry) => !hidden.has(entry.kind) && (issue.value === '' || entry.issue === issue.value),
    showsIssue: (id) => issue.value === '' || issue.value === id,
    showRuns(replays) {
      const entries = replays.flatMap(({ timeline }) => timeline);
      for (const { kind, words, label } of kinds) {
        const count = entries.filter((entry) => entry.kind === kind).length;
        label.hidden = count === 0;
        words.textContent = say('explorer.kind.count', { kind: say(`explorer.kind.${kind}`), count });
      }
      const wanted = issue.value;
      issue.replaceChildren(
        makeElement('option', { value: '' }, say('explorer.timeline.all-issues')),
        ...replays[0].issues.map(({ id, label }) => makeElement('option', { value: id }, capitalised(label))),
      );
      issue.value = replays[0].issues.some(({ id }) => id === wanted) ? wanted : '';
    },
  };
}

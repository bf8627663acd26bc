import { makeElement } from './makeElement.ts';
import type { Surroundings } from './view.ts';

/** The cursor over the weeks: what is shown below it is the state in its week. */
export interface WeekBar {
  readonly element: HTMLElement;
  show(week: number, weeks: number, entryWeek: number): void;
}

/** A slider over the weeks that says where it was moved. */
export function createWeekBar({ speaker }: Surroundings, choose: (week: number) => void): WeekBar {
  const { say } = speaker;
  let shown = { week: 1, weeks: 1, entryWeek: 1 };
  const slider = makeElement('input', { type: 'range', id: 'explorer-week', min: 1, max: 1, step: 1 });
  slider.addEventListener('input', () => go(slider.valueAsNumber));
  const words = makeElement('output', { for: slider.id });
  const go = (week: number) => choose(Math.min(shown.weeks, Math.max(1, week)));

  function button(sign: string, label: string, week: () => number): HTMLButtonElement {
    const element = makeElement('button', { type: 'button', 'aria-label': label, title: label }, sign);
    element.addEventListener('click', () => go(week()));
    return element;
  }

  const toEntry = makeElement('button', { type: 'button' }, say('explorer.week.to-entry'));
  toEntry.addEventListener('click', () => go(shown.entryWeek));

  function describe(): string {
    const { week, weeks, entryWeek } = shown;
    const count = Math.abs(week - entryWeek);
    const where =
      week < entryWeek
        ? say('explorer.week.before', { count })
        : week === entryWeek
          ? say('explorer.week.entry')
          : say('explorer.week.after', { count });
    return say('explorer.week.where', { at: say('explorer.week.at', { week, weeks }), where });
  }

  return {
    element: makeElement(
      'div',
      { class: 'week-bar', role: 'group', 'aria-label': say('explorer.week') },
      makeElement('label', { for: slider.id }, say('explorer.week')),
      button('‹', say('explorer.week.previous'), () => shown.week - 1),
      slider,
      button('›', say('explorer.week.next'), () => shown.week + 1),
      toEntry,
      words,
    ),
    show(week, weeks, entryWeek) {
      shown = { week, weeks, entryWeek };
      slider.max = String(weeks);
      slider.value = String(week);
      words.textContent = describe();
      slider.setAttribute('aria-valuetext', describe());
    },
  };
}

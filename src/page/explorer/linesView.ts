import type { Replay } from '../../explorer/replay.ts';
import { roles } from '../../scenario/definition/vocabulary.ts';
import { type ChartLine, createLineChart } from './lineChart.ts';
import { makeElement } from './makeElement.ts';
import { makeTable } from './makeTable.ts';
import { isSmoothed, lineOf, measures, QUARTER_WEEKS } from './measures.ts';
import { makeRoleSign } from './roleMark.ts';
import type { RunView, Surroundings } from './view.ts';

/** Formal power, effective power and autonomy of each role over the weeks of a run, and their values in one week. */
export function createLinesView({ speaker }: Surroundings, chooseWeek: (week: number) => void): RunView {
  const { say } = speaker;
  const charts = measures.map((measure) => ({ measure, chart: createLineChart(speaker, chooseWeek) }));
  const table = makeElement('div');
  let replay: Replay | null = null;

  const valueOf = (measure: string, role: string, week: number) =>
    replay?.weekly[`${measure}_${role}`]?.[week - 1] ?? Number.NaN;

  function showWeek(week: number): void {
    if (replay === null) return;
    for (const { measure, chart } of charts) {
      const told = roles.flatMap((role) => {
        const value = valueOf(measure, role, week);
        if (!Number.isFinite(value)) return [];
        return [say('explorer.lines.value', { role: speaker.account(role), value: speaker.number(value, 2) })];
      });
      chart.showWeek(
        week,
        say('explorer.lines.chart', {
          measure: say(`measure.${measure}`),
          weeks: replay.weeks,
          values: speaker.list(told),
          week,
        }),
      );
    }
    table.replaceChildren(
      makeTable({
        caption: say('explorer.lines.caption', { week, quarter: QUARTER_WEEKS }),
        headings: [say('explorer.lines.role'), ...measures.map((measure) => say(`measure.${measure}`))],
        rows: roles.map((role) => [
          makeElement('span', { class: 'role-name' }, makeRoleSign(role), speaker.account(role)),
          ...measures.map((measure) => speaker.number(valueOf(measure, role, week))),
        ]),
      }),
    );
  }

  return {
    element: makeElement(
      'div',
      {},
      makeElement(
        'div',
        { class: 'charts' },
        ...charts.map(({ measure, chart }) =>
          makeElement('div', { class: 'chart-cell' }, makeElement('h5', {}, say(`measure.${measure}`)), chart.element),
        ),
      ),
      table,
    ),
    showRun(shown, week) {
      replay = shown;
      const { weeks, entryWeek, weekly } = shown;
      for (const { measure, chart } of charts) {
        const lines = roles.flatMap((role): readonly ChartLine[] => {
          const values = weekly[`${measure}_${role}`];
          if (values === undefined) return [];
          return [
            ...(isSmoothed(measure) ? [{ role, values, style: 'faint' as const }] : []),
            { role, values: lineOf(measure, values), style: 'main' },
          ];
        });
        chart.show({ lines, weeks, entryWeek, top: 1 }, week);
      }
      showWeek(week);
    },
    showWeek,
  };
}

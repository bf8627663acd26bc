import type { Replay } from '../../explorer/replay.ts';
import { capitalised } from '../../language/capitalised.ts';
import { type Role, roles, type RunMode } from '../../scenario/definition/vocabulary.ts';
import { type Band, type BandKind, bandOf } from './bandOf.ts';
import { createLineChart } from './lineChart.ts';
import { type Content, makeElement } from './makeElement.ts';
import { makeTable } from './makeTable.ts';
import { isSmoothed, lineOf, type Measure, QUARTER_WEEKS } from './measures.ts';
import type { ReplicateWeeks } from './model.ts';
import { makeRoleSign } from './roleMark.ts';
import type { Speaker } from './speaker.ts';
import type { Surroundings } from './view.ts';

/** Replicates that were played, by number, and the modes that they were played in. */
export interface PlayedReplicates {
  readonly modes: readonly RunMode[];
  readonly replicates: readonly ReplicateWeeks['weekly'][];
}

/** The second mode’s lines are dashed. */
const DASH = '7 4';

/** Bands of one measure, a chart a role, and their values in one week. */
export function createBandCharts(speaker: Speaker, chooseWeek: (week: number) => void) {
  const { say } = speaker;
  const cells = roles.map((role) => {
    const chart = createLineChart(speaker, chooseWeek);
    const name = makeElement('h5', { class: 'role-name' }, makeRoleSign(role), speaker.account(role));
    return { role, chart, cell: makeElement('div', { class: 'chart-cell' }, name, chart.element) };
  });
  const caption = makeElement('p', { class: 'note' });
  const table = makeElement('div');
  let measure: Measure = 'autonomy';
  let modes: readonly RunMode[] = [];
  let replays: readonly Replay[] = [];
  let bands = new Map<Role, readonly Band[]>();
  let week = 1;

  function thisRun(role: Role, mode: RunMode): Float64Array | undefined {
    const values = replays.find((replay) => replay.mode === mode)?.weekly[`${measure}_${role}`];
    return values === undefined ? undefined : lineOf(measure, values);
  }

  function showWeek(at: number): void {
    week = at;
    const span = ({ lower, upper }: Band) => ({
      lower: speaker.number(lower[week - 1], 2),
      upper: speaker.number(upper[week - 1], 2),
    });
    for (const { role, chart } of cells) {
      const told = (bands.get(role) ?? []).map((band, place) =>
        say('explorer.band.value', {
          mode: speaker.mode(modes[place]),
          mean: speaker.number(band.mean[week - 1], 2),
          ...span(band),
        }),
      );
      chart.showWeek(
        week,
        say('explorer.band.chart', {
          role: speaker.account(role),
          measure: say(`measure.${measure}`),
          week,
          values: speaker.list(told),
        }),
      );
    }
    if (bands.size === 0) return;
    table.replaceChildren(
      makeTable({
        caption: say('explorer.band.table', { week }),
        headings: [
          say('explorer.lines.role'),
          ...modes.flatMap((mode) =>
            (['explorer.band.mean', 'explorer.band.band', 'explorer.band.this'] as const).map((key) =>
              say(key, { mode: speaker.mode(mode) }),
            ),
          ),
        ],
        rows: [...bands].map(([role, own]): readonly Content[] => [
          makeElement('span', { class: 'role-name' }, makeRoleSign(role), speaker.account(role)),
          ...own.flatMap((band, place) => [
            speaker.number(band.mean[week - 1]),
            say('explorer.band.span', span(band)),
            speaker.number(thisRun(role, modes[place])?.[week - 1] ?? Number.NaN),
          ]),
        ]),
      }),
    );
  }

  return {
    element: makeElement(
      'div',
      {},
      caption,
      makeElement('div', { class: 'charts band-charts' }, ...cells.map(({ cell }) => cell)),
      table,
    ),
    /** @param shown runs to draw as thin lines, those of the explorer */
    show(
      played: PlayedReplicates,
      shown: readonly Replay[],
      asked: { readonly measure: Measure; readonly kind: BandKind },
      { data }: Pick<Surroundings, 'data'>,
    ): void {
      measure = asked.measure;
      modes = played.modes;
      replays = shown;
      bands = new Map();
      const smoothed = (values?: Float64Array) => (values === undefined ? [] : [lineOf(measure, values)]);
      for (const { role, chart, cell } of cells) {
        const column = `${measure}_${role}`;
        const own = modes.map((mode) =>
          bandOf(
            played.replicates.flatMap((weekly) => smoothed(weekly[mode]?.[column])),
            asked.kind,
            data.studentCriticals,
          ),
        );
        // A role that does not act has no autonomy.
        cell.hidden = own.every(({ mean }) => mean.every((value) => Number.isNaN(value)));
        if (cell.hidden) continue;
        bands.set(role, own);
        const dashOf = (place: number) => (place === 0 ? {} : { dash: DASH });
        const lines = own.flatMap((band, place) => {
          const single = thisRun(role, modes[place]);
          return [
            { role, values: band.mean, band, style: 'main' as const, ...dashOf(place) },
            ...(single === undefined ? [] : [{ role, values: single, style: 'thin' as const, ...dashOf(place) }]),
          ];
        });
        chart.show({ lines, weeks: data.scenario.weeks, entryWeek: data.scenario.entry_week, top: 1 }, week);
      }
      caption.textContent = [
        say(`explorer.band.caption.${asked.kind}`, {
          measure: capitalised(say(`measure.${measure}`)),
          count: played.replicates.length,
        }),
        ...(isSmoothed(measure) ? [say('explorer.band.caption.smoothed', { quarter: QUARTER_WEEKS })] : []),
        ...(shown.length === 0 ? [] : [say('explorer.band.caption.this', { replicate: shown[0].replicate })]),
        ...(modes.length < 2
          ? []
          : [say('explorer.band.caption.modes', { first: speaker.mode(modes[0]), second: speaker.mode(modes[1]) })]),
      ].join(' ');
      showWeek(week);
    },
    showWeek,
  };
}

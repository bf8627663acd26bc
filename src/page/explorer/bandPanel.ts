import { formatExplorerState, type ExplorerState } from '../../explorer/explorerState.ts';
import type { Replay } from '../../explorer/replay.ts';
import { roles, type RunMode } from '../../scenario/definition/vocabulary.ts';
import { bandKinds, type BandKind } from './bandOf.ts';
import { createBandCharts, type PlayedReplicates } from './bandCharts.ts';
import { makeElement } from './makeElement.ts';
import { makeRadios } from './makeRadios.ts';
import { type Measure, measures } from './measures.ts';
import { ModelProblem } from './model.ts';
import type { ModelPort } from './modelPort.ts';
import { type ReplicateRun, runReplicates } from './runReplicates.ts';
import type { Surroundings } from './view.ts';

/** Replicates that are played unless another number is asked for. */
const COUNT = 100;
/** Time between two drawings while replicates come in. */
const REDRAW_MS = 250;

const columns = measures.flatMap((measure) => roles.map((role) => `${measure}_${role}`));

/** The part that plays many replicates on request and draws them while they come. */
export interface BandPanel {
  readonly element: HTMLElement;
  showRuns(state: ExplorerState, replays: readonly Replay[], week: number): void;
  showWeek(week: number): void;
}

/** A panel with its own workers, which are there only while replicates are played. */
export function createBandPanel(
  { data, speaker }: Surroundings,
  openPort: () => ModelPort,
  chooseWeek: (week: number) => void,
): BandPanel {
  const { say } = speaker;
  // One more than there are quantiles.
  const most = data.studentCriticals.length + 1;
  const charts = createBandCharts(speaker, chooseWeek);
  let state: ExplorerState | null = null;
  let replays: readonly Replay[] = [];
  let measure: Measure = 'autonomy';
  let kind: BandKind = 'mean';
  let running: ReplicateRun | null = null;
  let played: (PlayedReplicates & { readonly key: string }) | null = null;

  const count = makeElement('input', {
    type: 'number',
    id: 'explorer-band-count',
    min: 2,
    max: most,
    step: 1,
    value: COUNT,
  });
  const run = makeElement('button', { type: 'button', class: 'main-button' });
  const cancel = makeElement('button', { type: 'button', hidden: true }, say('explorer.band.cancel'));
  const progress = makeElement('progress', { max: 1, value: 0, hidden: true, 'aria-label': say('explorer.band') });
  const news = makeElement('span', { role: 'status' });
  const ticker = makeElement('span');
  const stale = makeElement('p', { class: 'warnings', hidden: true }, say('explorer.band.stale'));
  const about = makeElement('p', { class: 'note' });
  const results = makeElement('div', { hidden: true }, stale, charts.element);

  const wanted = () => Math.min(most, Math.max(2, Math.floor(count.valueAsNumber) || COUNT));
  function nameRun(): void {
    run.textContent = say('explorer.band.run', { count: wanted() });
    about.textContent = say('explorer.band.about', { last: wanted() - 1 });
  }
  count.addEventListener('input', nameRun);
  nameRun();
  run.addEventListener('click', () => void play());
  cancel.addEventListener('click', () => {
    running?.cancel();
    run.focus();
  });

  async function play(): Promise<void> {
    if (state === null || running !== null) return;
    const number = wanted();
    const modes: readonly RunMode[] = state.versus === undefined ? [state.mode] : [state.mode, state.versus];
    const weekly = new Map<number, PlayedReplicates['replicates'][number]>();
    let lastDrawn = performance.now();
    const start = lastDrawn;
    played = null;
    const collect = () => ({
      key: keyOf(asked),
      modes,
      replicates: [...weekly].sort(([a], [b]) => a - b).map(([, values]) => values),
    });
    const asked = state;
    showRunning(true, number);
    try {
      running = runReplicates(
        { data, language: speaker.language, openPort, settings: asked.settings ?? [], modes, columns, count: number },
        (answer) => {
          weekly.set(answer.replicate, answer.weekly);
          progress.value = weekly.size;
          ticker.textContent = say('explorer.band.progress', { done: weekly.size, count: number });
          if (performance.now() - lastDrawn < REDRAW_MS || weekly.size < 2) return;
          played = collect();
          draw();
          lastDrawn = performance.now();
        },
      );
      await running.done;
      const seconds = speaker.number((performance.now() - start) / 1000, 1);
      news.textContent = say('explorer.band.done', { count: weekly.size, seconds });
    } catch (error) {
      const isCancelled = !(error instanceof ModelProblem) || error.message === 'ended';
      news.textContent = isCancelled
        ? say('explorer.band.cancelled', { done: weekly.size, count: number })
        : error.message;
    }
    running = null;
    showRunning(false, number);
    if (weekly.size >= 2) played = collect();
    draw();
  }

  function showRunning(isRunning: boolean, number: number): void {
    progress.max = number;
    progress.value = 0;
    progress.hidden = !isRunning;
    cancel.hidden = !isRunning;
    run.setAttribute('aria-disabled', String(isRunning));
    ticker.textContent = '';
    if (isRunning) news.textContent = say('explorer.status.playing');
  }

  function draw(): void {
    results.hidden = played === null;
    if (played === null || state === null) return;
    stale.hidden = played.key === keyOf(state);
    charts.show(played, stale.hidden ? replays : [], { measure, kind }, { data });
  }

  return {
    element: makeElement(
      'div',
      { class: 'panel' },
      makeElement('h3', {}, say('explorer.band')),
      about,
      makeElement(
        'div',
        { class: 'row' },
        makeElement('label', { for: count.id }, say('explorer.band.count')),
        count,
        run,
        cancel,
        progress,
        ticker,
        news,
      ),
      makeElement(
        'div',
        { class: 'row wide-gap' },
        makeRadios(
          { legend: say('explorer.band.measure'), name: 'explorer-band-measure', chosen: measure },
          measures.map((value) => ({ value, label: say(`measure.${value}`) })),
          (value) => {
            measure = value;
            draw();
          },
        ),
        makeRadios(
          { legend: say('explorer.band.kind'), name: 'explorer-band-kind', chosen: kind },
          bandKinds.map((value) => ({ value, label: say(`explorer.band.kind.${value}`) })),
          (value) => {
            kind = value;
            draw();
          },
        ),
      ),
      results,
    ),
    showRuns(shown, shownReplays, week) {
      state = shown;
      replays = shownReplays;
      charts.showWeek(week);
      draw();
    },
    showWeek: (week) => charts.showWeek(week),
  };
}

/** What the replicates depend on. */
function keyOf({ mode, versus, settings = [] }: ExplorerState): string {
  return formatExplorerState({ mode, replicate: 0, settings, ...(versus === undefined ? {} : { versus }) });
}

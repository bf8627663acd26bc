import type { ExplorerData } from '../../explorer/explorerData.ts';
import type { ExplorerState } from '../../explorer/explorerState.ts';
import type { ExplorerTexts } from '../../explorer/explorerTexts.ts';
import type { Replay } from '../../explorer/replay.ts';
import { makeElement } from './makeElement.ts';
import { type Model, ModelProblem, openModel } from './model.ts';
import type { ModelPort } from './modelPort.ts';
import { createPageAddress } from './pageAddress.ts';
import { createParameterPanel } from './parameterPanel.ts';
import { readExplorerState } from './readExplorerState.ts';
import { createResults } from './results.ts';
import { createRunChooser } from './runChooser.ts';
import { createSpeaker } from './speaker.ts';
import { createStatusPanel } from './statusPanel.ts';
import type { Surroundings } from './view.ts';

/** While a slider moves, a run is played when it has rested so long. */
const REST_MS = 120;
/** Rest between two changes of parameters that are two steps. */
const STEP_MS = 1500;

/**
 * Makes the explorer in an element of the page. The model is opened when the explorer comes into view, or its address
 * names a run: a page that is only read opens as fast as without it.
 *
 * @param openPort - makes a worker with the model
 */
export function startExplorer(
  root: HTMLElement,
  { data, texts, openPort }: { data: ExplorerData; texts: ExplorerTexts; openPort: () => ModelPort },
): void {
  const speaker = createSpeaker(texts);
  const surroundings: Surroundings = { data, speaker };
  const first: ExplorerState = { mode: data.modes.find((mode) => mode !== 'none') ?? 'none', replicate: 0 };
  let state = first;
  let replays: readonly Replay[] = [];
  let model: Model | null = null;
  /** Runs that were asked for; an answer to an earlier one is not shown. */
  let asked = 0;
  let isStarted = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let movedAt = -Infinity;

  const week = () => state.week ?? data.scenario.weeks;
  const chooser = createRunChooser(surroundings, (choice) => {
    const { mode: _, replicate: __, versus: ___, event: ____, ...rest } = state;
    openRun({ ...rest, ...choice }, 'push');
  });
  const parameters = createParameterPanel(surroundings, (settings) => {
    const { settings: _, event: __, ...rest } = state;
    // A change after a rest is a step to come back from; while a slider moves, its places are not.
    const isNewStep = performance.now() - movedAt > STEP_MS;
    movedAt = performance.now();
    openRun({ ...rest, ...(settings.length === 0 ? {} : { settings }) }, isNewStep ? 'push' : 'replace', REST_MS);
  });
  const status = createStatusPanel(surroundings, () => address.linkTo(state));
  const results = createResults(surroundings, openPort, {
    weekChosen: (chosen) => moveTo({ ...state, week: chosen }),
    eventOpened: (entry, seq) => moveTo({ ...state, week: entry.week, ...(seq === undefined ? {} : { event: seq }) }),
  });
  root.replaceChildren(
    makeElement(
      'div',
      { class: 'explorer' },
      chooser.element,
      status.element,
      makeElement('div', { class: 'instrument' }, parameters.element, results.element),
    ),
  );
  const address = createPageAddress(first, {
    back: (wanted) => show(wanted),
    link(wanted) {
      show(wanted);
      leadHere();
    },
  });

  /** Another week or event of the same runs. */
  function moveTo(next: ExplorerState): void {
    state = next;
    results.showWeek(week());
    address.write(state, 'replace');
  }

  /** Other runs, as the reader asked for them. */
  function openRun(next: ExplorerState, how: 'push' | 'replace', restMs = 0): void {
    state = next;
    address.write(state, how);
    showControls([]);
    clearTimeout(resting);
    resting = setTimeout(() => void play(), restMs);
  }

  /** A state of an address. */
  function show(wanted: ExplorerState): void {
    const usable = readExplorerState(wanted, data);
    if (usable === null) return;
    state = usable.state;
    showControls([]);
    void play(usable.ignored);
  }

  function showControls(problems: readonly string[]): void {
    chooser.show(state);
    parameters.show(state.settings ?? [], problems);
  }

  async function play(ignored: readonly string[] = []): Promise<void> {
    isStarted = true;
    asked += 1;
    const number = asked;
    const { mode, versus, replicate, settings = [] } = state;
    status.showPlaying();
    try {
      const open = (model ??= openModel(openPort(), data.scenario, speaker.language));
      const start = performance.now();
      const modes = versus === undefined ? [mode] : [mode, versus];
      const played = await Promise.all(modes.map((one) => open.replay(settings, one, replicate)));
      if (number !== asked) return;
      replays = played;
      // A link to an event leads to its week.
      const event = played[0].timeline.find(({ seq }) => seq === state.event);
      if (state.week === undefined && event !== undefined) state = { ...state, week: event.week };
      results.showRuns(state, replays, week());
      results.openEvent(state.event ?? null);
      status.showPlayed(state, replays, performance.now() - start);
      if (ignored.length > 0) status.showIgnored(ignored);
      root.dataset['played'] = String(number);
    } catch (error) {
      if (number === asked) complain(error);
    }
  }

  function complain(error: unknown): void {
    if (error instanceof ModelProblem && !error.isBroken) {
      showControls(error.problems);
      status.showProblems(error.problems);
      return;
    }
    model = null;
    status.showBroken(error instanceof Error ? error.message : String(error));
  }

  /** Brings the explorer into view, and the focus with it. */
  function leadHere(): void {
    const section = root.closest('section') ?? root;
    const heading = section.querySelector<HTMLElement>('h3 a') ?? root;
    if (heading === root) heading.tabIndex = -1;
    section.scrollIntoView();
    heading.focus({ preventScroll: true });
  }

  showControls([]);
  const named = address.read();
  if (named !== null) {
    show(named);
    leadHere();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    if (!isStarted) void play();
  });
  observer.observe(root);
}

import type { ExplorerState } from '../../explorer/explorerState.ts';
import type { Replay } from '../../explorer/replay.ts';
import { traceCommand } from '../../runner/traceCommand.ts';
import { compareWithStored } from './compareWithStored.ts';
import { copyText } from './copyText.ts';
import { makeElement } from './makeElement.ts';
import { problemText } from './problemPath.ts';
import { settingText } from './settingText.ts';
import type { Surroundings } from './view.ts';

/** What is being played, how it stands to the data set, and how to have the same run in a terminal. */
export interface StatusPanel {
  readonly element: HTMLElement;
  showPlaying(): void;
  showPlayed(state: ExplorerState, replays: readonly Replay[], milliseconds: number): void;
  /** @param lines what is wrong with the settings */
  showProblems(lines: readonly string[]): void;
  /** @param paths of settings in the address that the model does not know */
  showIgnored(paths: readonly string[]): void;
  showBroken(reason: string): void;
}

/**
 * The status panel; what changes in it is announced.
 *
 * @param link - address of what is shown
 */
export function createStatusPanel({ data, speaker }: Surroundings, link: () => string): StatusPanel {
  const { say } = speaker;
  const news = makeElement('p', { class: 'news', role: 'status', 'aria-live': 'polite' }, say('explorer.status.idle'));
  const warnings = makeElement('div', { role: 'alert' });
  const commands = makeElement('div', { class: 'commands' });
  const copied = makeElement('span', { class: 'note', role: 'status' });
  const copyLink = makeElement('button', { type: 'button' }, say('explorer.link.copy'));
  copyLink.addEventListener('click', () => void copy(link()));

  async function copy(text: string): Promise<void> {
    copied.textContent = '';
    copied.textContent = say((await copyText(text)) ? 'explorer.copied' : 'explorer.copied.not');
  }

  function warn(lines: readonly string[]): void {
    warnings.replaceChildren(
      ...(lines.length === 0
        ? []
        : [makeElement('div', { class: 'warnings' }, ...lines.map((line) => makeElement('p', {}, line)))]),
    );
  }

  /** How a run stands to the data set: what is well, and what is not. */
  function judge(replay: Replay): { readonly news: string; readonly warning?: string } {
    const run = { mode: speaker.mode(replay.mode), replicate: replay.replicate };
    const comparison = compareWithStored(replay, data.stored);
    switch (comparison.kind) {
      case 'exact':
        return { news: say('explorer.status.exact', run) };
      case 'differs': {
        const digests = { stored: comparison.digest, played: replay.digest };
        return { news: '', warning: say('explorer.status.differs', { ...run, ...digests }) };
      }
      case 'not-stored': {
        const { first, replicates } = comparison.stored;
        // With the rows of every replicate in the page, the one that is asked for is beyond them.
        return {
          news:
            first === replicates
              ? say('explorer.status.beyond', { replicates })
              : say('explorer.status.not-stored', { count: first, replicates }),
        };
      }
      case 'no-rows':
        return { news: say('explorer.status.no-rows') };
      default:
        throw new Error(`comparison: unknown ${String(comparison satisfies never)}`);
    }
  }

  function describeChanges(settings: NonNullable<ExplorerState['settings']>): string {
    const changes = settings.map(({ path, value }) => {
      const parameter = data.parameters.find((one) => one.path === path);
      return say('explorer.status.change', {
        label: parameter?.label ?? path,
        value: settingText(value, speaker),
        own: settingText(parameter?.value ?? '', speaker),
      });
    });
    return say('explorer.status.changed', { changes: speaker.list(changes) });
  }

  function commandOf({ settings = [] }: ExplorerState, { mode, replicate }: Replay): HTMLElement {
    const set = settings.map(({ path, value }) => `${path}=${String(value)}`);
    const command = traceCommand({ point: data.point, mode, replicate }, data.scenario, data.file, { set });
    const button = makeElement('button', { type: 'button' }, say('explorer.command.copy'));
    button.addEventListener('click', () => void copy(command));
    return makeElement('div', { class: 'command-line' }, makeElement('code', {}, command), button);
  }

  return {
    element: makeElement(
      'div',
      { class: 'status' },
      news,
      warnings,
      makeElement('div', { class: 'status-actions' }, copyLink, copied),
      makeElement('details', { class: 'terminal' }, makeElement('summary', {}, say('explorer.command')), commands),
    ),
    showPlaying() {
      news.textContent = say('explorer.status.playing');
    },
    showPlayed(state, replays, milliseconds) {
      const settings = state.settings ?? [];
      const judged = settings.length === 0 ? replays.map(judge) : [{ news: describeChanges(settings) }];
      const fails = replays.flatMap(({ problem }) =>
        problem === undefined ? [] : [say('explorer.status.fails', { problem })],
      );
      const played = say('explorer.status.played', { milliseconds: speaker.number(milliseconds, 0) });
      news.replaceChildren(
        makeElement('strong', {}, [...new Set(judged.map((one) => one.news))].join(' ')),
        ` ${played}`,
      );
      warn([
        ...judged.flatMap((one) => ('warning' in one && one.warning !== undefined ? [one.warning] : [])),
        ...fails,
      ]);
      commands.replaceChildren(...replays.map((replay) => commandOf(state, replay)));
    },
    showProblems(lines) {
      news.textContent = say('explorer.status.problems');
      warn(lines.map(problemText));
    },
    showIgnored(paths) {
      warn([say('explorer.status.ignored', { paths: speaker.list(paths) })]);
    },
    showBroken(reason) {
      news.textContent = '';
      warn([say('explorer.no-worker', { reason })]);
    },
  };
}

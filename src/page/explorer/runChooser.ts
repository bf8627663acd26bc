import { type ExplorerState } from '../../explorer/explorerState.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import { makeElement } from './makeElement.ts';
import type { Surroundings } from './view.ts';

/** Which run is asked for. */
export type RunChoice = Pick<ExplorerState, 'mode' | 'replicate' | 'versus'>;

/** The part in which a run is chosen: mode, replicate, and a second mode on the same luck. */
export interface RunChooser {
  readonly element: HTMLElement;
  show(choice: RunChoice): void;
}

/** A chooser that says what was chosen, as soon as it is. */
export function createRunChooser({ data, speaker }: Surroundings, choose: (choice: RunChoice) => void): RunChooser {
  const { say } = speaker;
  let shown: RunChoice = { mode: data.modes[0], replicate: 0 };

  const modes = data.modes.map((mode) => {
    const input = makeElement('input', { type: 'radio', name: 'explorer-mode', value: mode });
    input.addEventListener('change', () => chooseRun(mode, shown.replicate, shown.versus));
    return { mode, input };
  });
  const about = makeElement('p', { class: 'note' });
  const replicate = makeElement('input', {
    type: 'number',
    id: 'explorer-replicate',
    min: 0,
    step: 1,
    inputmode: 'numeric',
    'aria-describedby': 'explorer-replicate-about',
  });
  replicate.addEventListener('change', () => {
    const wanted = Math.floor(replicate.valueAsNumber);
    if (Number.isSafeInteger(wanted) && wanted >= 0) chooseRun(shown.mode, wanted, shown.versus);
    else replicate.value = String(shown.replicate);
  });
  const versus = makeElement(
    'select',
    { id: 'explorer-versus', 'aria-describedby': 'explorer-versus-about' },
    makeElement('option', { value: '' }, say('explorer.versus.nothing')),
    ...data.modes.map((mode) => makeElement('option', { value: mode }, speaker.mode(mode))),
  );
  versus.addEventListener('change', () =>
    chooseRun(
      shown.mode,
      shown.replicate,
      data.modes.find((mode) => mode === versus.value),
    ),
  );
  const previous = stepButton('‹', say('explorer.replicate.previous'), -1);
  const next = stepButton('›', say('explorer.replicate.next'), 1);

  function stepButton(sign: string, label: string, by: number): HTMLButtonElement {
    const button = makeElement('button', { type: 'button', 'aria-label': label, title: label }, sign);
    button.addEventListener('click', () => chooseRun(shown.mode, Math.max(0, shown.replicate + by), shown.versus));
    return button;
  }

  function chooseRun(mode: RunMode, number: number, second: RunMode | undefined): void {
    choose({ mode, replicate: number, ...(second === undefined || second === mode ? {} : { versus: second }) });
  }

  return {
    element: makeElement(
      'div',
      { class: 'chooser' },
      makeElement(
        'fieldset',
        { class: 'modes' },
        makeElement('legend', {}, say('explorer.mode')),
        makeElement(
          'div',
          { class: 'choices' },
          ...modes.map(({ mode, input }) => makeElement('label', {}, input, speaker.mode(mode))),
        ),
        about,
      ),
      makeElement(
        'div',
        { class: 'field-box' },
        makeElement('label', { for: 'explorer-replicate' }, say('explorer.replicate')),
        makeElement('div', { class: 'stepper' }, previous, replicate, next),
        makeElement('p', { class: 'note', id: 'explorer-replicate-about' }, say('explorer.replicate.about')),
      ),
      makeElement(
        'div',
        { class: 'field-box' },
        makeElement('label', { for: 'explorer-versus' }, say('explorer.versus')),
        versus,
        makeElement('p', { class: 'note', id: 'explorer-versus-about' }, say('explorer.versus.about')),
      ),
    ),
    show(choice) {
      shown = choice;
      for (const { mode, input } of modes) input.checked = mode === choice.mode;
      about.textContent = say('explorer.mode.about', {
        mode: speaker.mode(choice.mode),
        about: say(`mode.${choice.mode}.long`),
      });
      replicate.value = String(choice.replicate);
      // Not disabled: the focus would be lost.
      previous.setAttribute('aria-disabled', String(choice.replicate === 0));
      versus.value = choice.versus ?? '';
      for (const option of versus.options) option.hidden = option.disabled = option.value === choice.mode;
    },
  };
}

import type { ExplorerParameter } from '../../explorer/explorerData.ts';
import type { Setting } from '../../scenario/definition/factor.ts';
import { type Attributes, makeElement, setAttributes } from './makeElement.ts';
import { decimalsOfStep, roundToStep, stepOf } from './parameterStep.ts';
import { settingText } from './settingText.ts';
import type { Speaker } from './speaker.ts';

/** The control of one parameter. */
export interface ParameterControl {
  readonly parameter: ExplorerParameter;
  readonly element: HTMLElement;
  /** @param value `undefined` where it is the scenario’s own @param problems what is wrong with it */
  show(value: Setting | undefined, problems: readonly string[]): void;
}

let made = 0;

/** A control that says which value was set, as soon as it is; `undefined` to go back to the scenario’s own. */
export function createParameterControl(
  parameter: ExplorerParameter,
  speaker: Speaker,
  set: (path: string, value: Setting | undefined) => void,
): ParameterControl {
  const { say } = speaker;
  const { path, label, about, unit, source, range } = parameter;
  made += 1;
  const id = `explorer-parameter-${made}`;
  const changed = makeElement('span', { class: 'changed', id: `${id}-changed` });
  const problem = makeElement('p', { class: 'problem', id: `${id}-problem` });
  const reset = makeElement(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': say('explorer.parameter.reset.of', { label }) },
    say('explorer.parameter.reset'),
  );
  const described: Attributes = { 'aria-describedby': `${id}-changed ${id}-about ${id}-problem` };
  const complain = (text: string) => {
    problem.textContent = text;
  };
  const change = (value: Setting) => set(path, value === parameter.value ? undefined : value);
  const field =
    range.kind === 'number'
      ? createNumberField({ parameter, range, speaker, id, described, change, complain })
      : createChoiceField({ range, speaker, id, described, change });

  reset.addEventListener('click', () => {
    set(path, undefined);
    // The button goes away; the focus stays with the parameter.
    field.inputs[0].focus();
  });

  const element = makeElement(
    'div',
    { class: 'parameter' },
    makeElement(
      'div',
      { class: 'parameter-head' },
      makeElement('label', { for: id }, label),
      ...(unit === '' ? [] : [makeElement('span', { class: 'unit' }, unit)]),
    ),
    field.element,
    makeElement('div', { class: 'parameter-foot' }, changed, reset),
    problem,
    makeElement('p', { class: 'note', id: `${id}-about` }, [about, ...facts()].join(' ')),
  );

  /** Bounds and source, in brackets. */
  function facts(): readonly string[] {
    const ends =
      range.kind === 'number'
        ? [
            say('explorer.parameter.bounds', {
              min: settingText(range.min, speaker),
              max: settingText(range.max, speaker),
            }),
          ]
        : [];
    const told = [...ends, ...(source === '' ? [] : [sourceText(source, speaker)])];
    return told.length === 0 ? [] : [`(${speaker.clauses(told)})`];
  }

  return {
    parameter,
    element,
    show(value, problems) {
      field.show(value ?? parameter.value);
      const isChanged = value !== undefined;
      element.classList.toggle('is-changed', isChanged);
      changed.textContent = isChanged
        ? say('explorer.parameter.changed', { value: settingText(parameter.value, speaker) })
        : '';
      reset.hidden = !isChanged;
      problem.textContent = problems.join(' ');
      for (const input of field.inputs) setAttributes(input, { 'aria-invalid': problems.length > 0 && 'true' });
    },
  };
}

/** Where a value comes from: it may say that it is an assumption, with or without a remark. */
function sourceText(source: string, { say }: Speaker): string {
  return source.startsWith('assumption')
    ? source.replace('assumption', say('explorer.parameter.assumption'))
    : say('explorer.parameter.source', { source });
}

interface Field {
  readonly element: HTMLElement;
  readonly inputs: readonly HTMLElement[];
  show(value: Setting): void;
}

function createNumberField(options: {
  readonly parameter: ExplorerParameter;
  readonly range: Extract<ExplorerParameter['range'], { kind: 'number' }>;
  readonly speaker: Speaker;
  readonly id: string;
  readonly described: Attributes;
  readonly change: (value: number) => void;
  readonly complain: (problem: string) => void;
}): Field {
  const { parameter, range, speaker, id, described, change, complain } = options;
  const { min, max, isWhole } = range;
  const step = stepOf(range);
  const slider = makeElement('input', {
    type: 'range',
    min,
    max,
    step,
    'aria-label': speaker.say('explorer.parameter.slider', { label: parameter.label }),
  });
  const number = makeElement('input', { ...described, type: 'number', id, min, max, step: isWhole ? 1 : 'any' });
  slider.addEventListener('input', () => {
    const value = roundToStep(slider.valueAsNumber, range);
    number.value = String(value);
    change(value);
  });
  number.addEventListener('input', () => {
    const value = number.valueAsNumber;
    if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) {
      complain('');
      slider.valueAsNumber = value;
      change(value);
      return;
    }
    const ends = { min: settingText(min, speaker), max: settingText(max, speaker) };
    complain(speaker.say(isWhole ? 'explorer.parameter.out.whole' : 'explorer.parameter.out', ends));
  });
  return {
    element: makeElement('div', { class: 'slider' }, slider, number),
    inputs: [number, slider],
    show(value) {
      // What is being typed stays as it is typed.
      if (document.activeElement !== number || number.valueAsNumber !== value) number.value = String(value);
      slider.valueAsNumber = Number(value);
      slider.setAttribute(
        'aria-valuetext',
        speaker.number(Number(value), Math.max(decimalsOfStep(step), decimalsIn(value))),
      );
    },
  };
}

function decimalsIn(value: Setting): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0);
}

function createChoiceField(options: {
  readonly range: Extract<ExplorerParameter['range'], { kind: 'choice' }>;
  readonly speaker: Speaker;
  readonly id: string;
  readonly described: Attributes;
  readonly change: (value: Setting) => void;
}): Field {
  const { range, speaker, id, described, change } = options;
  const select = makeElement(
    'select',
    { ...described, id },
    ...range.choices.map((choice, at) => makeElement('option', { value: at }, settingText(choice, speaker))),
  );
  select.addEventListener('change', () => change(range.choices[Number(select.value)]));
  return {
    element: makeElement('div', { class: 'slider' }, select),
    inputs: [select],
    show(value) {
      select.value = String(range.choices.indexOf(value));
    },
  };
}

import { makeElement } from './makeElement.ts';

/** A group of which one is chosen. */
export function makeRadios<Value extends string>(
  { legend, name, chosen }: { readonly legend: string; readonly name: string; readonly chosen: Value },
  choices: readonly { readonly value: Value; readonly label: string }[],
  choose: (value: Value) => void,
): HTMLFieldSetElement {
  return makeElement(
    'fieldset',
    {},
    makeElement('legend', {}, legend),
    makeElement(
      'div',
      { class: 'choices' },
      ...choices.map(({ value, label }) => {
        const input = makeElement('input', { type: 'radio', name, value, checked: value === chosen });
        input.addEventListener('change', () => choose(value));
        return makeElement('label', {}, input, label);
      }),
    ),
  );
}

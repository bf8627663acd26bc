import type { ExplorerParameter } from '../../explorer/explorerData.ts';
import type { Setting } from '../../scenario/definition/factor.ts';
import type { ParameterSetting } from '../../scenario/setParameters.ts';
import { makeElement } from './makeElement.ts';
import { createParameterControl, type ParameterControl } from './parameterControl.ts';
import { problemPath, problemText } from './problemPath.ts';
import type { Surroundings } from './view.ts';

/** The controls of all parameters. */
export interface ParameterPanel {
  readonly element: HTMLElement;
  /** @param problems what is wrong with the settings, one line each; shown beside the parameters that they name */
  show(settings: readonly ParameterSetting[], problems: readonly string[]): void;
}

/** Main parameters first; the others folded away, made when they are opened, and searched by words. */
export function createParameterPanel(
  { data, speaker }: Surroundings,
  change: (settings: readonly ParameterSetting[]) => void,
): ParameterPanel {
  const { say } = speaker;
  const controls: ParameterControl[] = [];
  let shown: readonly ParameterSetting[] = [];
  let shownProblems: readonly string[] = [];

  const main = data.parameters.filter(({ isMain }) => isMain);
  const others = data.parameters.filter(({ isMain }) => !isMain);
  const title = makeElement('span');
  const reset = makeElement('button', { type: 'button' }, say('explorer.parameters.reset'));
  reset.addEventListener('click', () => {
    if (shown.length > 0) change([]);
  });

  function set(path: string, value: Setting | undefined): void {
    const rest = shown.filter((setting) => setting.path !== path);
    change(value === undefined ? rest : [...rest, { path, value }]);
  }

  function addControl(parameter: ExplorerParameter): HTMLElement {
    const control = createParameterControl(parameter, speaker, set);
    controls.push(control);
    return control.element;
  }

  function showControls(): void {
    for (const control of controls) {
      const { path } = control.parameter;
      const own = shownProblems.filter((line) => problemPath(line, data.scenario) === path).map(problemText);
      control.show(shown.find((setting) => setting.path === path)?.value, own);
    }
  }

  const more = makeElement(
    'details',
    { class: 'others' },
    makeElement('summary', {}, say('explorer.parameters.others', { count: others.length })),
  );
  more.addEventListener('toggle', () => {
    if (!more.open || more.childElementCount > 1) return;
    more.append(...searchable(others, addControl, speaker));
    showControls();
  });

  const element = makeElement(
    'details',
    { class: 'parameters', open: window.matchMedia('(min-width: 1000px)').matches },
    makeElement('summary', {}, title),
    makeElement('div', { class: 'parameter-actions' }, reset),
    makeElement('div', { class: 'parameter-list' }, ...main.map(addControl)),
    ...(others.length === 0 ? [] : [more]),
  );
  return {
    element,
    show(settings, problems) {
      shown = settings;
      shownProblems = problems;
      const count = settings.length;
      title.textContent = count === 0 ? say('explorer.parameters') : say('explorer.parameters.changed', { count });
      reset.setAttribute('aria-disabled', String(count === 0));
      // What is changed, or wrong, is not hidden from who was sent a link to it.
      const concerned = [
        ...settings.map(({ path }) => path),
        ...problems.map((line) => problemPath(line, data.scenario)),
      ];
      if (others.some(({ path }) => concerned.includes(path))) more.open = true;
      showControls();
    },
  };
}

function searchable(
  parameters: readonly ExplorerParameter[],
  addControl: (parameter: ExplorerParameter) => HTMLElement,
  { say }: Surroundings['speaker'],
): readonly HTMLElement[] {
  const search = makeElement('input', { type: 'search', id: 'explorer-search', autocomplete: 'off' });
  const found = makeElement('p', { class: 'note', role: 'status' });
  const entries = parameters.map((parameter) => ({
    element: addControl(parameter),
    words: `${parameter.path} ${parameter.label} ${parameter.about}`.toLowerCase(),
  }));
  search.addEventListener('input', () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { element, words } of entries) {
      element.hidden = !wanted.every((word) => words.includes(word));
      if (!element.hidden) count += 1;
    }
    found.textContent = wanted.length === 0 ? '' : say('explorer.parameters.found', { count });
  });
  return [
    makeElement(
      'div',
      { class: 'search' },
      makeElement('label', { for: 'explorer-search' }, say('explorer.parameters.search')),
      search,
      found,
    ),
    makeElement('div', { class: 'parameter-list' }, ...entries.map(({ element }) => element)),
  ];
}

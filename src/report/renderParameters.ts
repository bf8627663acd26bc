import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { wordParameter } from '../scenario/wordParameter.ts';
import { listParameters, type ParameterDescription } from '../scenario/listParameters.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';
import { renderTable } from './renderTable.ts';

/** Keys that say what is run and how it is described: they stand in the provenance. */
const notOfTheModel =
  /^(name|title|description|source|date|extends|compare|expect|record|design|calibrat|not_modelled)/;

/**
 * Every single value of a scenario with its default, unit, bounds, meaning and source, folded.
 *
 * @param scenario validated, with its defaults; lists (groups, issues) stand in the scenario’s text
 */
export function renderParameters(scenario: object, language: Language): string {
  const rows = listParameters()
    .filter(({ path }) => !path.includes('[]') && !notOfTheModel.test(path))
    .flatMap((parameter) => {
      const value = valueAt(scenario, parameter.path);
      return value === undefined ? [] : [{ parameter, value, isChanged: isChanged(parameter, value) }];
    });
  const values = { count: rows.length, changed: rows.filter(({ isChanged: changed }) => changed).length };
  const head = (key: 'path' | 'value' | 'default' | 'bounds' | 'about' | 'source') => ({
    text: translate(language, `report.parameters.${key}`),
  });
  return [
    paragraph('', translate(language, 'report.parameters.intro', values)),
    `<details class="fold" id="all-parameters"><summary>${escapeHtml(translate(language, 'report.parameters.summary', values))}</summary>`,
    renderTable({
      caption: translate(language, 'report.parameters.caption'),
      head: [
        head('path'),
        { ...head('value'), kind: 'number' },
        { ...head('default'), kind: 'number' },
        { text: translate(language, 'report.head.unit') },
        head('bounds'),
        head('about'),
        head('source'),
      ],
      rows: rows.map(({ parameter, value, isChanged: changed }) => {
        const { unit, about, source } = wordParameter(language, parameter);
        return {
          shown: changed,
          cells: [
            { text: parameter.path },
            { text: textOf(value), kind: 'number' },
            { text: 'default' in parameter ? textOf(parameter.default) : '–', kind: 'number' },
            { text: unit },
            { text: boundsOf(parameter, language), kind: 'wide' },
            { text: about, kind: 'wide' },
            { text: source },
          ],
        };
      }),
    }),
    '</details>',
  ].join('\n');
}

function valueAt(scenario: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([own]) => own === key)?.[1]
          : undefined,
      scenario,
    );
}

function isChanged(parameter: ParameterDescription, value: unknown): boolean {
  return 'default' in parameter && textOf(parameter.default) !== textOf(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function boundsOf({ min, max, accepts }: ParameterDescription, language: Language): string {
  if (min !== undefined && max !== undefined) return translate(language, 'report.parameters.range', { min, max });
  return min === undefined ? accepts : `≥ ${min}`;
}

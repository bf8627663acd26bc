import { typesetFrench } from '../typesetFrench.ts';
import { entryTexts } from './parameters/entry.ts';
import { organisationTexts } from './parameters/organisation.ts';
import type { ParameterTexts } from './parameters/parameterTexts.ts';
import { planningTexts } from './parameters/planning.ts';
import { regulationTexts } from './parameters/regulation.ts';
import { serviceAndSalesTexts } from './parameters/serviceAndSales.ts';
import { studyTexts } from './parameters/study.ts';

/**
 * What each parameter of a scenario is, in French, by its path; `[]` stands for the items of a list, as in
 * `organisation.groups[].size`. The English is the definition’s own.
 */
export const frenchParameters: Readonly<Record<string, string>> = typesetFrench(
  Object.fromEntries(
    [studyTexts, organisationTexts, regulationTexts, planningTexts, serviceAndSalesTexts, entryTexts].flatMap((texts) =>
      textsBelow('', texts),
    ),
  ),
);

function textsBelow(place: string, texts: ParameterTexts): [string, string][] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const path = place === '' ? name : `${place}.${name}`;
    return typeof text === 'string' ? [[path, text] satisfies [string, string]] : textsBelow(path, text);
  });
}

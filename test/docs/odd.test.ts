import { describe, expect, test } from 'vitest';
import { listMetrics } from '../../src/cli/listMetrics.ts';
import { measures } from '../../src/model/measures/measureDefinitions.ts';
import { layOutOrganisation } from '../../src/model/organisation.ts';
import { ordersDecisions } from '../../src/scenario/definition/work/planning/ordersDecisions.ts';
import { callsDecisions } from '../../src/scenario/definition/work/planning/callsDecisions.ts';
import { salesDecisions } from '../../src/scenario/definition/work/sales/salesDecisions.ts';
import { serviceDecisions } from '../../src/scenario/definition/work/service/serviceDecisions.ts';
import { listParameters } from '../../src/scenario/listParameters.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { readPage } from './pages.ts';

const { text } = readPage('docs/ODD.md');
const description = text.slice(0, text.indexOf('<!-- parameters:begin -->'));

describe('docs/ODD.md', () => {
  test('has the seven elements in order', () => {
    const headings = [...text.matchAll(/^## (\d)\. (.+)$/gm)].map((match) => match[2]);
    expect(headings.slice(0, 7)).toEqual([
      'Purpose and patterns',
      'Entities, state variables and scales',
      'Process overview and scheduling',
      'Design concepts',
      'Initialisation',
      'Input data',
      'Submodels',
    ]);
  });

  test('has the eleven design concepts in order', () => {
    const section = text.slice(text.indexOf('## 4. Design concepts'), text.indexOf('## 5. Initialisation'));
    expect([...section.matchAll(/^\*\*(.+?)\.\*\*/gm)].map((match) => match[1])).toEqual([
      'Basic principles',
      'Emergence',
      'Adaptation',
      'Objectives',
      'Learning',
      'Prediction',
      'Sensing',
      'Interaction',
      'Stochasticity',
      'Collectives',
      'Observation',
    ]);
  });

  test('keeps a place for the patterns and for the parameters', () => {
    for (const name of ['patterns', 'parameters']) {
      expect(text.split(`<!-- ${name}:begin -->`)).toHaveLength(2);
      expect(text.indexOf(`<!-- ${name}:end -->`)).toBeGreaterThan(text.indexOf(`<!-- ${name}:begin -->`));
    }
  });

  test('gives the default organisation its true size', () => {
    const { agents, entries, crews, issues } = layOutOrganisation(parseScenario('name: x').scenario);
    expect(text).toContain(`| agent | a person: member of one group and one team | ${agents} |`);
    expect(text).toMatch(new RegExp(`^\\| performer \\| .+ \\| ${entries} \\|$`, 'm'));
    expect(text).toContain(`| crew | the members of a team who perform one issue | ${crews} |`);
    expect(text).toMatch(new RegExp(`^\\| issue \\| .+ \\| ${issues}, two per facet`, 'm'));
  });

  test('defines every measure', () => {
    const helpers = ['desired_actions', 'would_deviate', 'hours'];
    const families = /^(gini|hhi|entropy|effective_number)_(formal|effective)$/;
    const undefinedMeasures = measures
      .map(({ name }) => name)
      .filter((name) => !helpers.includes(name) && !families.test(name))
      .filter((name) => !description.includes(`\`${name}`));
    expect(undefinedMeasures).toEqual(['autonomy_loss_mix', 'redistribution_effective', 'drift_effective']);
    for (const suffix of ['`_mix`', '`drift_formal`, `_effective`', '`redistribution_formal`, `_effective`']) {
      expect(description).toContain(suffix);
    }
  });

  test('names parameters that exist', () => {
    const known = new Set(
      listParameters().flatMap(({ path }) => path.split('.').map((step) => step.replace('[]', ''))),
    );
    const columns = listMetrics().map(({ measure }) => measure);
    const words = [...description.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map((match) => match[1]);
    const isColumn = (word: string) => columns.some((name) => word === name || word.startsWith(`${name}_`));
    const decisions = [ordersDecisions, callsDecisions, salesDecisions, serviceDecisions].flat();
    const others = ['status_quo', 'autonomy_loss', ...decisions.map(({ name }): string => name)];
    expect(words.filter((word) => !known.has(word) && !isColumn(word) && !others.includes(word))).toEqual([]);
  });

  test('has a reference for every key', () => {
    const references = text.slice(text.indexOf('## References'));
    for (const key of ['TER12', 'KES04', 'MAL09', 'REY99', 'CF77', 'Breaugh 1985', 'Grimm et al. 2020']) {
      expect(references).toContain(`| ${key} |`);
    }
    const cited = new Set(listParameters().flatMap(({ source }) => source.match(/\b[A-Z]{2,3}\d\d\b/g) ?? []));
    expect([...cited].filter((key) => !references.includes(`| ${key} |`))).toEqual([]);
  });
});

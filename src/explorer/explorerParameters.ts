import type { Language } from '../language/language.ts';
import type { Setting } from '../scenario/definition/factor.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { JsonSchema } from '../scenario/scenarioJsonSchema.ts';
import { schemaAt } from '../scenario/schemaAt.ts';
import { wordParameter } from '../scenario/wordParameter.ts';
import type { ExplorerParameter } from './explorerData.ts';
import { mainParameters } from './mainParameters.ts';

/** Parts of a scenario whose single values change what happens, in the order in which they are shown. */
const parts = [
  'entry',
  'organisation',
  'work',
  'world',
  'behaviour',
  'legitimacy',
  'counter_rules',
  'derogations',
  'agenda',
  'negotiation',
  'clients',
  'costs',
] as const;

/**
 * What a reader can change in a scenario: every single number, switch or choice of the modes that are compared, of its work
 * system and of its organisation, the main ones first.
 *
 * @param factors - what a design varies: main parameters too, since they are what its author asks about
 */
export function explorerParameters(
  scenario: Scenario,
  factors: readonly string[],
  language: Language,
): readonly ExplorerParameter[] {
  const found = parts
    .flatMap((part) => valuesBelow(scenario[part], [part], [part]))
    .filter(({ path }) => applies(path, scenario));
  const described = found.flatMap((value) => describe(value, factors, language));
  const order = [...factors, ...mainParameters.map(({ path }) => path)];
  const mains = described
    .filter(({ isMain }) => isMain)
    .toSorted((first, second) => order.indexOf(first.path) - order.indexOf(second.path));
  return [...mains, ...described.filter(({ isMain }) => !isMain)];
}

interface PlacedValue {
  readonly path: string;
  /** The same place with items of lists by number, as the definition knows them. */
  readonly steps: readonly (string | number)[];
  readonly value: Setting;
}

/** Single values below a place; items of a list are named by their id, and those without one are left out. */
function valuesBelow(
  place: unknown,
  names: readonly string[],
  steps: readonly (string | number)[],
): readonly PlacedValue[] {
  if (typeof place === 'number' || typeof place === 'boolean' || typeof place === 'string') {
    return [{ path: names.join('.'), steps, value: place }];
  }
  if (Array.isArray(place)) {
    return place.flatMap((item: unknown, index) => {
      const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
      return typeof id === 'string' ? valuesBelow(item, [...names, id], [...steps, index]) : [];
    });
  }
  if (typeof place !== 'object' || place === null) return [];
  return Object.entries(place).flatMap(([key, value]) => valuesBelow(value, [...names, key], [...steps, key]));
}

/** Parameters of modes that are not compared, and of other work systems, change nothing. */
function applies(path: string, { compare, work }: Scenario): boolean {
  const [part, name] = path.split('.');
  if (part === 'entry' && /^(?:imposed|contact|negotiated)$/.test(name))
    return compare.modes.some((mode) => mode === name);
  return part !== 'work' || name === work.system;
}

function describe(
  { path, steps, value }: PlacedValue,
  factors: readonly string[],
  language: Language,
): ExplorerParameter[] {
  const schema = schemaAt(steps);
  const range = schema === undefined ? undefined : rangeOf(schema, value);
  if (schema === undefined || range === undefined) return [];
  const main = mainParameters.find((one) => one.path === path);
  const { about, unit, source } = wordParameter(language, steps);
  return [
    {
      path,
      label: main?.label[language] ?? path,
      about,
      unit: unit === '1' ? '' : unit,
      source,
      value,
      range,
      isMain: main !== undefined || factors.includes(path),
    },
  ];
}

/** A number without an upper bound, as the size of a group, can be moved to this many times its value. */
const farthest = 4;

/** What a value may be moved to; nothing for texts and for numbers without a lower bound. */
function rangeOf(schema: JsonSchema, value: Setting): ExplorerParameter['range'] | undefined {
  if (schema.type === 'boolean') return { kind: 'choice', choices: [false, true] };
  if (schema.enum !== undefined) {
    return { kind: 'choice', choices: schema.enum.filter((one) => typeof one === 'string' || typeof one === 'number') };
  }
  const isWhole = schema.type === 'integer';
  const { minimum = isWhole ? schema.exclusiveMinimum : undefined, maximum = Number.MAX_SAFE_INTEGER } = schema;
  if (typeof value !== 'number' || minimum === undefined) return undefined;
  const max = maximum >= Number.MAX_SAFE_INTEGER ? Math.max(1, farthest * value) : maximum;
  return { kind: 'number', min: minimum, max, isWhole };
}

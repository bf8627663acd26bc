import { english } from '../../../language/english.ts';
import { formatNumber } from '../../../language/formatNumber.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, singularIn, teamIn } from '../../../language/nameIn.ts';
import { translate } from '../../../language/translate.ts';
import type { Scenario } from '../../../scenario/definition/scenario.ts';
import { RANGE_LIMIT } from '../../run.ts';
import type { OrganisationSummary } from '../trace.ts';
import { joinWords } from './joinWords.ts';

/** Words for somebody, and their grammatical number, by which verbs agree. */
export interface Subject {
  readonly text: string;
  readonly number: 'one' | 'many';
}

/** How the groups, teams, issues and settings of one scenario are called in one language. */
export interface Wording {
  readonly language: Language;
  group(id: string): Subject;
  /** Groups as one list; ids may come joined by `+`, as events have them. */
  groups(ids: string | readonly string[]): Subject;
  /** A team by its name, or by its groups where it has none. */
  team(team: number, groups: readonly string[]): string;
  issue(id: string): string;
  /** ‘between 62 and 71 °C’. @param window normalised, [−2, 2] */
  window(issue: string, window: readonly [number, number]): string;
  /** ‘62 to 71 °C’. */
  span(issue: string, window: readonly [number, number]): string;
  /** One setting, with its unit. */
  setting(issue: string, normalised: number): string;
  /** A difference of settings, with its unit. */
  distance(issue: string, normalised: number): string;
}

/** Unit of an issue whose scenario names none: settings are then told as bare numbers. */
export const BARE_UNIT = 'half ranges of the contingency';

/** Steps of a setting in the range of its issue that a reader may want to tell apart. */
const READABLE_STEPS = 200;

/** The words of a scenario. */
export function createWording(
  scenario: Scenario,
  organisation: Pick<OrganisationSummary, 'teams'>,
  language: Language,
): Wording {
  const groups = new Map(scenario.organisation.groups.map((definition) => [definition.id, definition]));
  const issues = new Map(scenario.organisation.issues.map((definition) => [definition.id, definition]));

  function group(id: string): Subject {
    const size = groups.get(id)?.size ?? 1;
    const label = groups.get(id)?.label;
    const name = label ?? id.replaceAll('_', ' ');
    const named = `group.${id}`;
    const number = `group.number.${id}`;
    if (label === undefined && isKey(named)) {
      return { text: translate(language, named), number: isKey(number) ? numberIn(language, number) : 'many' };
    }
    return size === 1
      ? { text: singularIn(language, name), number: 'one' }
      : { text: translate(language, 'trace.group', { label: nameIn(language, name) }), number: 'many' };
  }

  function groupList(ids: string | readonly string[]): Subject {
    const subjects = (typeof ids === 'string' ? ids.split('+') : ids).map(group);
    if (subjects.length === 1) return subjects[0];
    return {
      text: joinWords(
        language,
        subjects.map(({ text }) => text),
      ),
      number: 'many',
    };
  }

  function scaleOf(issue: string) {
    const { range, unit } = issues.get(issue) ?? { range: [-RANGE_LIMIT, RANGE_LIMIT] as const, unit: BARE_UNIT };
    const [lowest, highest] = range;
    const factor = (highest - lowest) / (2 * RANGE_LIMIT);
    let decimals = 0;
    for (let step = (highest - lowest) / READABLE_STEPS; step < 1 && decimals < 6; step *= 10) decimals += 1;
    return {
      unit: unit === BARE_UNIT ? '' : translate(language, 'trace.window.unit', { unit: nameIn(language, unit) }),
      setting: (normalised: number) => formatNumber(language, lowest + (normalised + RANGE_LIMIT) * factor, decimals),
      distance: (normalised: number) => formatNumber(language, normalised * factor, decimals),
    };
  }

  return {
    language,
    group,
    groups: groupList,
    team(team, ids) {
      const { name, number } = organisation.teams[team];
      if (name === '') return groupList(ids).text;
      return translate(language, 'trace.team', { name: teamIn(language, name), number });
    },
    issue(id) {
      return nameIn(language, issues.get(id)?.label ?? id.replaceAll('_', ' '));
    },
    window(issue, [lower, upper]) {
      const { unit, setting } = scaleOf(issue);
      const open = { below: lower <= -RANGE_LIMIT, above: upper >= RANGE_LIMIT };
      if (open.below && open.above) return translate(language, 'trace.window.anywhere');
      if (open.below) return translate(language, 'trace.window.at_most', { upper: setting(upper), unit });
      if (open.above) return translate(language, 'trace.window.at_least', { lower: setting(lower), unit });
      return translate(language, 'trace.window.between', { lower: setting(lower), upper: setting(upper), unit });
    },
    span(issue, [lower, upper]) {
      const { unit, setting } = scaleOf(issue);
      return translate(language, 'trace.span', { lower: setting(lower), upper: `${setting(upper)}${unit}` });
    },
    setting(issue, normalised) {
      const { unit, setting } = scaleOf(issue);
      return `${setting(normalised)}${unit}`;
    },
    distance(issue, normalised) {
      const { unit, distance } = scaleOf(issue);
      return `${distance(normalised)}${unit}`;
    },
  };
}

type GroupKey = Extract<keyof typeof english, `group.${string}`>;

function isKey(key: string): key is GroupKey {
  return Object.hasOwn(english, key);
}

function numberIn(language: Language, key: GroupKey): Subject['number'] {
  return translate(language, key) === 'one' ? 'one' : 'many';
}

import type { DatasetComparison } from '../analysis/compare/datasetComparison.ts';
import type { SettingDifference } from '../analysis/compare/settingDifferences.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { isBesideTheModel } from './isBesideTheModel.ts';
import { wrapText } from './wrapText.ts';

/** Settings and names shown unless all are asked for. */
const SHOWN = 12;
/** Characters of a value: a description is a paragraph. */
const LONGEST = 48;

interface Layout {
  readonly folders: readonly [string, string];
  readonly all: boolean;
  readonly language: Language;
  readonly width: number;
}

/** What is compared with what: the two data sets, whether runs are pairs, settings that differ, what only one has. */
export function comparedSides(comparison: DatasetComparison, layout: Layout): string[] {
  const { folders, language, width } = layout;
  const wrapped = (text: string) => wrapText(text, width, '   ');
  const sides = (['before', 'after'] as const).flatMap((which, at) => {
    const { seed, version, replicates } = comparison[which];
    const letter = 'AB'[at];
    const dropped = replicates.planned - replicates.used;
    const name = sideName(comparison, which, language);
    const line = { letter, folder: folders[at], name, replicates: replicates.used, seed, version };
    return [
      ...wrapped(translate(language, 'compare.side', line)),
      ...(dropped === 0
        ? []
        : wrapped(translate(language, 'compare.side.dropped', { dropped, planned: replicates.planned, letter }))),
    ];
  });
  return [
    ...sides,
    ...wrapped(pairing(comparison, language)),
    ...settings(comparison.settings, layout),
    ...versions(comparison, language).flatMap(wrapped),
    ...onlyIn(comparison, layout).flatMap(wrapped),
  ];
}

/** Points are told where one is not the first: a data set of one point has no other. */
function sideName(comparison: DatasetComparison, which: 'before' | 'after', language: Language): string {
  const { name, point } = comparison[which];
  return comparison.before.point + comparison.after.point === 0
    ? name
    : translate(language, 'compare.side.point', { name, point });
}

function pairing({ pairing: found, before, after }: DatasetComparison, language: Language): string {
  switch (found.reason) {
    case 'same_seeds': {
      const text = translate(language, 'compare.paired', { replicates: found.replicates.before });
      const [ones, others] = [before.replicates.used, after.replicates.used];
      if (ones === found.replicates.before && others === found.replicates.after) return text;
      return `${text} ${translate(language, 'compare.paired.part', { before: ones, after: others })}`;
    }
    case 'other_streams':
      return translate(language, 'compare.unpaired.other_streams', {
        before: before.randomStreams,
        after: after.randomStreams,
      });
    case 'other_seed':
    case 'no_common_replicates':
      return translate(language, `compare.unpaired.${found.reason}`);
    default:
      throw new Error(`pairing: unknown reason ${String(found.reason satisfies never)}`);
  }
}

/** Seed and replicates stand beside the folders already. */
function settings(differences: readonly SettingDifference[], { all, language, width }: Layout): string[] {
  const told = differences
    .filter(({ path }) => path !== 'seed' && path !== 'replicates')
    // What decides results comes before what only names them.
    .toSorted((one, other) => Number(isBesideTheModel(one.path)) - Number(isBesideTheModel(other.path)));
  if (told.length === 0) {
    return [translate(language, differences.length === 0 ? 'compare.settings.none' : 'compare.settings.seed')];
  }
  const shown = all ? told : told.slice(0, SHOWN);
  return [
    told.length === 1
      ? translate(language, 'compare.settings.one')
      : translate(language, 'compare.settings.many', { count: told.length }),
    ...shown.flatMap(({ path, before, after }) =>
      wrapText(
        translate(language, 'compare.setting', {
          path,
          before: valueText(before, language),
          after: valueText(after, language),
        }),
        width - 2,
        '  ',
      ).map((line) => `  ${line}`),
    ),
    ...(shown.length === told.length
      ? []
      : [`  ${translate(language, 'compare.settings.more', { count: told.length - shown.length })}`]),
  ];
}

function valueText(value: unknown, language: Language): string {
  if (value === null) return translate(language, 'compare.setting.absent');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function versions({ before, after, identical }: DatasetComparison, language: Language): string[] {
  const changed = identical ? '' : ` ${translate(language, 'compare.program')}`;
  if (before.version !== after.version) {
    return [`${translate(language, 'compare.version', { before: before.version, after: after.version })}${changed}`];
  }
  if (before.commit === after.commit) return [];
  const [one, other] = [before.commit, after.commit].map((commit) => commit.slice(0, 10));
  return [`${translate(language, 'compare.commit', { before: one, after: other })}${changed}`];
}

function onlyIn({ onlyIn: only }: DatasetComparison, { all, language }: Layout): string[] {
  return (['before', 'after'] as const).flatMap((which, at) => {
    const { metrics, modes } = only[which];
    const letter = 'AB'[at];
    const names = all || metrics.length <= SHOWN ? metrics : [...metrics.slice(0, SHOWN), '…'];
    return [
      ...(modes.length === 0 ? [] : [translate(language, 'compare.only.modes', { letter, names: modes.join(', ') })]),
      ...(metrics.length === 0
        ? []
        : [translate(language, 'compare.only.metrics', { letter, count: metrics.length, names: names.join(', ') })]),
    ];
  });
}

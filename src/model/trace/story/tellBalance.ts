import { formatNumber, formatSigned } from '../../../language/formatNumber.ts';
import { translate } from '../../../language/translate.ts';
import { roles, type Role } from '../../../scenario/definition/vocabulary.ts';
import { roleLabels } from '../../measures/termLabels.ts';
import { joinWords } from '../words/joinWords.ts';
import type { StoryBlock } from './storyBlock.ts';
import type { StoryTeller } from './storyTeller.ts';

const countedKinds = [
  'first_writing',
  'revision',
  'amendment',
  'renewal',
  'stalemate',
  'lapse',
  'refusal',
  'counter_rule',
  'derogation',
  'client_leaves',
] as const;

/** What the run came to: power and autonomy by role beside the paired run, how the loss was lived, what was counted. */
export function tellBalance(teller: StoryTeller): StoryBlock[] {
  const { trace, language } = teller;
  const weeks = trace.scenario.measure_weeks;
  const isNone = trace.mode === 'none';
  const read = (column: string) => trace.values[trace.columns.findIndex(({ name }) => name === column)];
  const cell = (value: number) =>
    Number.isNaN(value) ? translate(language, 'trace.balance.absent') : formatNumber(language, value, 3);
  const shifted = (value: number, shift: number) =>
    // A shift is missing too where the run without the client has no such power: a book in which nothing is written.
    isNone || Number.isNaN(value) || Number.isNaN(shift)
      ? cell(value)
      : translate(language, 'trace.balance.here', {
          value: formatNumber(language, value, 3),
          shift: formatSigned(language, shift, 3),
        });
  return [
    { kind: 'heading', text: translate(language, isNone ? 'trace.balance.none' : 'trace.balance', { weeks }) },
    {
      kind: 'table',
      headings: [
        translate(language, 'trace.balance.role'),
        translate(language, 'measure.formal_power'),
        translate(language, 'measure.effective_power'),
        translate(language, 'measure.autonomy'),
      ],
      rows: roles.map((role) => [
        roleLabels[role][language],
        shifted(read(`formal_power_${role}`), read(`power_shift_formal_${role}`)),
        shifted(read(`effective_power_${role}`), read(`power_shift_effective_${role}`)),
        shifted(read(`autonomy_${role}`), 0 - read(`autonomy_loss_${role}`)),
      ]),
    },
    {
      kind: 'paragraph',
      text: translate(language, isNone ? 'trace.balance.explained.none' : 'trace.balance.explained'),
    },
    ...tellLoss(teller, read).map((text): StoryBlock => ({ kind: 'paragraph', text })),
    { kind: 'paragraph', text: tellCounts(teller) },
  ];
}

/** How those who act lived the norms; nothing where nobody acts. */
function tellLoss({ language }: StoryTeller, read: (column: string) => number): string[] {
  const inHundred = (value: number) => formatNumber(language, 100 * value, 1);
  const acting = roles.filter((role) => !Number.isNaN(read(`autonomy_${role}`)));
  const parts = (role: Role) => ({
    role: roleLabels[role][language],
    constrained: inHundred(read(`loss_constrained_${role}`)),
    consented: inHundred(read(`loss_consented_${role}`)),
    internalised: inHundred(read(`loss_internalised_${role}`)),
    thwarted: inHundred(read(`claim_thwarted_${role}`)),
  });
  const lived = acting.map((role, at) =>
    translate(language, at === 0 ? 'trace.balance.lived.first' : 'trace.balance.lived', parts(role)),
  );
  if (lived.length === 0) return [];
  const clauses = lived.reduce((first, second) => translate(language, 'trace.semicolon', { first, second }));
  return [translate(language, 'trace.sentence', { clauses })];
}

function tellCounts({ trace, language }: StoryTeller): string {
  const counts = countedKinds.flatMap((kind) => {
    const count = trace.events.filter((event) => event.kind === kind).length;
    return count === 0 ? [] : [translate(language, `trace.count.${kind}`, { count })];
  });
  return counts.length === 0
    ? translate(language, 'trace.balance.counts.none')
    : translate(language, 'trace.balance.counts', { counts: joinWords(language, counts) });
}

import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/nameIn.ts';
import { translate } from '../../language/translate.ts';
import { createStoryTeller, type StoryTeller } from './story/storyTeller.ts';
import type { StoryBlock } from './story/storyBlock.ts';
import { tellBalance } from './story/tellBalance.ts';
import { tellBook } from './story/tellBook.ts';
import { tellWeeks } from './story/tellWeeks.ts';
import type { Trace } from './trace.ts';
import { joinWords } from './words/joinWords.ts';
import { BARE_UNIT } from './words/wording.ts';

/** How a story is told. */
export interface StoryOptions {
  readonly language?: Language;
  /** Command that makes the same run again. */
  readonly command?: string;
}

/**
 * A run as a story: the rule book at the start, what happened week by week, the book at the end, a balance.
 *
 * @param trace with the weekly columns that `traceRun` keeps unless told otherwise
 * @returns pieces without any layout
 */
export function tellStory(trace: Trace, { language = 'en', command }: StoryOptions = {}): StoryBlock[] {
  const teller = createStoryTeller(trace, language);
  const { scenario, organisation } = trace;
  const groups = organisation.groups.map(({ id, size }) =>
    translate(language, 'trace.who.group', { group: teller.wording.group(id).text, size }),
  );
  const isBare = scenario.organisation.issues.some(({ unit }) => unit === BARE_UNIT);
  return [
    { kind: 'title', text: nameIn(language, scenario.title ?? scenario.name) },
    paragraph(
      translate(language, 'trace.run', {
        mode: translate(language, `mode.${trace.mode}`),
        replicate: trace.replicate,
        seed: trace.seed,
        weeks: scenario.weeks,
        entryWeek: scenario.entry_week,
      }),
    ),
    ...(command === undefined ? [] : [paragraph(translate(language, 'trace.again', { command }))]),
    paragraph(translate(language, 'trace.who', { groups: joinWords(language, groups) })),
    ...teamsOf(teller).map(paragraph),
    paragraph(translate(language, isBare ? 'trace.scale' : 'trace.ranges')),
    ...tellBook(teller, trace.opening, translate(language, 'trace.book.opening')),
    ...tellWeeks(teller),
    ...tellBook(teller, trace.closing, translate(language, 'trace.book.closing', { week: scenario.weeks })),
    ...tellBalance(teller),
  ];
}

/** Teams by their name, with the groups that share them; nothing where every group is one team. */
function teamsOf({ trace, language, wording }: StoryTeller): string[] {
  const shared = new Map<string, { count: number; groups: string[] }>();
  for (const { id, teams } of trace.scenario.organisation.groups) {
    if (teams === undefined) continue;
    const known = shared.get(teams.name);
    if (known === undefined) shared.set(teams.name, { count: teams.count, groups: [id] });
    else known.groups.push(id);
  }
  if (shared.size === 0) return [];
  const teams = [...shared].map(([name, { count, groups }]) =>
    count === 1
      ? translate(language, 'trace.teams.of.one', { name: nameIn(language, name), groups: wording.groups(groups).text })
      : translate(language, 'trace.teams.of', {
          name: nameIn(language, name),
          count,
          groups: wording.groups(groups).text,
        }),
  );
  return [translate(language, 'trace.teams', { teams: joinWords(language, teams) })];
}

function paragraph(text: string): StoryBlock {
  return { kind: 'paragraph', text };
}

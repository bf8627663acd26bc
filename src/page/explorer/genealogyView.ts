import type { Replay, ReplayIssue, RuleVersion } from '../../explorer/replay.ts';
import { roles } from '../../scenario/definition/vocabulary.ts';
import { describeRuleChange } from './describeRuleChange.ts';
import { makeElement } from './makeElement.ts';
import { makeShape } from './makeShape.ts';
import { ruleInForce } from './ruleInForce.ts';
import type { RunView, Surroundings } from './view.ts';

/** The genealogy of one rule at a time. */
export interface GenealogyView extends RunView {
  showIssue(issue: string): void;
}

/** Windows are normalised to [−LIMIT, LIMIT]. */
const LIMIT = 2;

/** The chain of a rule’s forms: when, its window, who authored it, what it changed in the form before. */
export function createGenealogyView({ speaker }: Surroundings, chooseWeek: (week: number) => void): GenealogyView {
  const { say } = speaker;
  const count = makeElement('p', { class: 'note' });
  const list = makeElement('ol', { class: 'genealogy' });
  let replay: Replay | null = null;
  let issueId = '';
  let week = 1;
  let items: readonly { readonly rule: RuleVersion; readonly item: HTMLElement; readonly now: HTMLElement }[] = [];

  function draw(): void {
    const issue = replay?.issues.find(({ id }) => id === issueId);
    if (replay === null || issue === undefined) return;
    const { weeks } = replay;
    const scale = scaleOf(issue);
    const forms = replay.rules.filter((rule) => rule.issue === issueId);
    const ends = { lower: scale.bare(-LIMIT), upper: scale.setting(LIMIT) };
    count.textContent =
      forms.length === 1
        ? say('explorer.genealogy.one', ends)
        : say('explorer.genealogy.count', { ...ends, count: forms.length });
    items = forms.map((rule, at) => makeForm(rule, forms[at - 1], scale, weeks));
    list.replaceChildren(...items.map(({ item }) => item));
    mark();
  }

  function makeForm(rule: RuleVersion, before: RuleVersion | undefined, scale: Scale, weeks: number) {
    const now = makeElement('span', { class: 'now' });
    const from = Math.max(1, rule.fromWeek);
    const go = makeElement('button', { type: 'button', class: 'quiet' }, say('explorer.genealogy.go', { week: from }));
    go.addEventListener('click', () => chooseWeek(from));
    const authors = roles
      .filter((role) => rule.authors[role] >= 0.005)
      .map((role) =>
        say('explorer.genealogy.author', {
          role: speaker.account(role),
          share: speaker.number(100 * rule.authors[role], 0),
        }),
      );
    const inClientName = { share: speaker.number(100 * rule.inClientName, 0) };
    const named = rule.inClientName >= 0.005 ? [say('explorer.genealogy.client-name', inClientName)] : [];
    const changes =
      before === undefined ? undefined : describeRuleChange(before, rule, speaker, (value) => scale.distance(value));
    const lower = scale.bare(rule.window[0]);
    const upper = scale.setting(rule.window[1]);
    const facts = [
      say(`explorer.regulation.${rule.regulation}`),
      say(rule.written ? 'explorer.book.written' : 'explorer.book.unwritten'),
      say('explorer.genealogy.window', { lower, upper }),
      say('explorer.genealogy.authors', { authors: speaker.list([...authors, ...named]) }),
    ];
    const item = makeElement(
      'li',
      {},
      makeElement(
        'div',
        { class: 'item-head' },
        makeElement(
          'strong',
          {},
          rule.fromWeek === 0
            ? say('explorer.genealogy.start', { to: rule.toWeek })
            : say('explorer.genealogy.weeks', { from: rule.fromWeek, to: rule.toWeek }),
        ),
        now,
        go,
      ),
      drawWindow(rule, before, weeks),
      makeElement('p', {}, facts.join(' · ')),
      ...(changes === undefined
        ? []
        : [
            makeElement(
              'p',
              { class: 'note' },
              changes.length === 0
                ? say('explorer.genealogy.same')
                : say('explorer.genealogy.changed', { changes: speaker.clauses(changes) }),
            ),
          ]),
      makeElement(
        'details',
        {},
        makeElement('summary', {}, say('explorer.genealogy.text')),
        makeElement('p', {}, rule.sentence),
      ),
    );
    return { rule, item, now };
  }

  interface Scale {
    /** A setting without its unit. */
    bare(normalised: number): string;
    setting(normalised: number): string;
    distance(normalised: number): string;
  }

  function scaleOf({ range: [lowest, highest], unit }: ReplayIssue): Scale {
    const factor = (highest - lowest) / (2 * LIMIT);
    const decimals = Math.max(0, Math.ceil(-Math.log10((highest - lowest) / 200)));
    const bare = (value: number) => speaker.number(value, decimals);
    const withUnit = (value: number) => `${bare(value)}${unit === '' ? '' : `\u00a0${unit}`}`;
    const settingOf = (normalised: number) => lowest + (normalised + LIMIT) * factor;
    return {
      bare: (normalised) => bare(settingOf(normalised)),
      setting: (normalised) => withUnit(settingOf(normalised)),
      distance: (normalised) => withUnit(normalised * factor),
    };
  }

  /** Marks the form that is in force in the week of the cursor. */
  function mark(): void {
    const current = replay === null ? undefined : ruleInForce(replay.rules, issueId, week);
    for (const { rule, item, now } of items) {
      const isNow = rule === current;
      now.textContent = isNow ? say('explorer.genealogy.now', { week }) : '';
      if (isNow) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    }
  }

  return {
    element: makeElement('div', {}, count, list),
    showRun(shown, at) {
      replay = shown;
      week = at;
      draw();
    },
    showWeek(at) {
      week = at;
      mark();
    },
    showIssue(issue) {
      issueId = issue;
      draw();
    },
  };
}

/** A window on the scale of its issue, the form before it behind it; and beneath, its weeks in those of the run. */
function drawWindow(
  { window, fromWeek, toWeek, written }: RuleVersion,
  before: RuleVersion | undefined,
  weeks: number,
) {
  return makeShape(
    'svg',
    { class: 'window', width: '100%', height: 22, 'aria-hidden': 'true' },
    makeShape('rect', { x: 0, y: 8, width: '100%', height: 2, class: 'scale' }),
    ...(before === undefined
      ? []
      : [
          makeShape('rect', { x: x(before.window[0]), y: 3, width: width(before.window), height: 12, class: 'before' }),
        ]),
    makeShape('rect', {
      x: x(window[0]),
      y: 4,
      width: width(window),
      height: 10,
      class: written ? 'now-window' : 'now-window unwritten',
    }),
    makeShape('rect', { x: 0, y: 19, width: '100%', height: 2, class: 'scale' }),
    makeShape('rect', {
      x: `${(100 * fromWeek) / weeks}%`,
      y: 18,
      width: `${Math.max(0.6, (100 * (toWeek - fromWeek)) / weeks)}%`,
      height: 4,
      class: 'life',
    }),
  );
}

/** Where a setting stands on its scale. */
function x(value: number): string {
  return `${(100 * (Math.max(-LIMIT, Math.min(LIMIT, value)) + LIMIT)) / (2 * LIMIT)}%`;
}

function width([lower, upper]: readonly [number, number]): string {
  return `${(100 * (Math.min(LIMIT, upper) - Math.max(-LIMIT, lower))) / (2 * LIMIT)}%`;
}

import type { RuleVersion } from '../../explorer/replay.ts';
import { roles } from '../../scenario/definition/vocabulary.ts';
import type { Speaker } from './speaker.ts';

/** Changes that nobody would notice: of a window’s width, of its middle (normalised), of a share. */
const NOTICEABLE = { width: 0.05, middle: 0.02, share: 0.005 };

/**
 * What a form of a rule changed in the one before it, in words; empty where nothing would be noticed.
 *
 * @param amount a distance on the normalised scale in the unit of the issue
 */
export function describeRuleChange(
  before: RuleVersion,
  after: RuleVersion,
  speaker: Speaker,
  amount: (normalised: number) => string,
): readonly string[] {
  const { say } = speaker;
  const changes: string[] = [];
  if (after.written !== before.written) {
    changes.push(say(after.written ? 'explorer.genealogy.now-written' : 'explorer.genealogy.now-unwritten'));
  }
  if (after.regulation !== before.regulation) {
    const [from, to] = [before, after].map(({ regulation }) => say(`explorer.regulation.${regulation}`));
    changes.push(say('explorer.genealogy.regulation', { from, to }));
  }
  const ratio = (after.window[1] - after.window[0]) / (before.window[1] - before.window[0]);
  if (ratio < 1 - NOTICEABLE.width) {
    changes.push(say('explorer.genealogy.narrower', { share: speaker.number(100 * ratio, 0) }));
  } else if (ratio > 1 + NOTICEABLE.width) {
    changes.push(say('explorer.genealogy.wider', { share: speaker.number(100 * (ratio - 1), 0) }));
  }
  const moved = (after.window[0] + after.window[1] - before.window[0] - before.window[1]) / 2;
  if (moved > NOTICEABLE.middle) changes.push(say('explorer.genealogy.up', { amount: amount(moved) }));
  else if (moved < -NOTICEABLE.middle) changes.push(say('explorer.genealogy.down', { amount: amount(-moved) }));
  const shares = roles.flatMap((role) => {
    const gain = after.authors[role] - before.authors[role];
    if (Math.abs(gain) < NOTICEABLE.share) return [];
    const words = { role: speaker.account(role), share: speaker.number(100 * Math.abs(gain), 1) };
    return [gain > 0 ? say('explorer.genealogy.gains', words) : say('explorer.genealogy.loses', words)];
  });
  if (shares.length > 0) changes.push(say('explorer.genealogy.shares', { changes: speaker.list(shares) }));
  return changes;
}

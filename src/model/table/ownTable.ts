import type { Opening, TableForm } from '../entry/entryMode.ts';
import type { Run } from '../run.ts';
import { regulations } from '../../scenario/definition/vocabulary.ts';

const CONTROL = regulations.indexOf('control');

/**
 * The organisation’s own table: the hierarchy revises its control rules by fiat; everything else is bargained between the
 * hierarchy and those who perform.
 */
export function conveneOwnTable(run: Run, opening: Opening): TableForm {
  const { organisation, rules } = run;
  const { headGroup, writerGroup, groups } = organisation;
  const { issue, cause, initiator } = opening;
  const performers: number[] = [];
  for (let g = 0; g < groups; g += 1) {
    if (organisation.performs[issue * groups + g] === 1) performers.push(g);
  }
  const frame = [{ group: initiator, share: 1, inClientName: false }];
  const regulation = rules.regulation[issue];
  if (regulation === CONTROL && initiator === headGroup && cause !== 'expiry') {
    return {
      parties: [headGroup],
      decider: headGroup,
      regulation: 'control',
      writes: true,
      frame,
      pen: [writerGroup],
      without: 'status_quo',
      termWeeks: 0,
      participation: new Map([
        [headGroup, 1],
        [writerGroup, 1],
      ]),
    };
  }
  const parties = performers.includes(headGroup) ? performers : [headGroup, ...performers];
  return {
    parties,
    regulation: 'joint',
    writes: true,
    frame,
    pen: [writerGroup],
    without: cause === 'expiry' ? 'lapse' : 'status_quo',
    termWeeks: organisation.scenario.organisation.issues[issue].rule.expires_after,
    participation: new Map(parties.map((g) => [g, 1])),
  };
}

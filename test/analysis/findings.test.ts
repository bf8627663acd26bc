import { describe, expect, it } from 'vitest';
import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import { wordFinding } from '../../src/analysis/wordFinding.ts';
import { writeFindings } from '../../src/analysis/writeFindings.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { isFamilyColumn } from './isFamilyColumn.ts';
import { syntheticSource } from './syntheticSource.ts';
import type { SyntheticTruth } from './syntheticSource.ts';

const family = ['autonomy', 'formal_power', 'effective_power'];

function summarise(truth: Partial<SyntheticTruth>): Promise<Summary> {
  const source = syntheticSource({ seed: 'findings', replicates: 120, keep: isFamilyColumn, ...truth });
  return analyseDataset({ ...source, windows: [] }, { resamples: 300 });
}

const paradoxical = {
  'autonomy_operators@imposed': -0.12,
  'formal_power_operators@imposed': 0.2,
  'formal_power_management@imposed': -0.2,
  'autonomy_management@negotiated': -0.05,
};

const sentences = (summary: Summary) => summary.findings.map((finding) => wordFinding(finding, 'en'));

describe('writeFindings', () => {
  it('names what the simultaneous intervals show, with the paradox', async () => {
    const summary = await summarise({ effects: paradoxical });
    const [imposed, negotiated, contact, ...more] = sentences(summary);
    expect(imposed).toMatch(
      /^When the client imposes a procedure, operators lose 0?\.1\d+ of autonomy \[0?\.\d+, 0?\.\d+\], and gain 0?\.(19|20|21)\d* of formal power \[.*\]; management loses 0?\.(19|20|21)\d* of formal power \[.*\]\. There the formal power of operators rises while their autonomy falls: the paradox\.$/,
    );
    expect(negotiated).toMatch(/^When the client negotiates the plan, management loses 0?\.0\d of autonomy \[.*\]\.$/);
    expect(contact).toBe('When the client is met case by case, no shift of a role’s power or autonomy was shown.');
    expect(more).toEqual([]);
  });

  it('turns every verb round when the signs of the data are flipped, and finds no paradox', async () => {
    const effects = Object.fromEntries(Object.entries(paradoxical).map(([key, effect]) => [key, -effect]));
    const [imposed, negotiated] = sentences(await summarise({ effects }));
    expect(imposed).toContain('operators gain');
    expect(imposed).toMatch(/lose 0?\.(19|2)/);
    expect(imposed).toContain('management gains');
    expect(`${imposed}${negotiated}`).not.toContain('paradox');
    expect(negotiated).toMatch(/management gains 0?\.0\d of autonomy/);
  });

  it('says that nothing was shown when no interval excludes 0', async () => {
    const summary = await summarise({});
    expect(summary.findings).toEqual([
      { kind: 'nothing_shown', replicates: 120, comparisons: 72, widest: expect.any(Number) },
    ]);
    expect(summary.rankings).toEqual([]);
    expect(sentences(summary)[0]).toMatch(
      /^Nothing was shown: none of the 72 simultaneous intervals excludes 0 \(120 replicates, widest half-width 0?\.01\)/,
    );
  });

  it('says so too when nothing could be compared', async () => {
    const constant = Object.fromEntries(
      family.flatMap((measure) =>
        ['management', 'operators', 'technicians', 'clients'].map((role) => [`${measure}_${role}`, () => 0.25]),
      ),
    );
    const [sentence] = sentences(await summarise({ columns: constant }));
    expect(sentence).toBe('Nothing was shown: no comparison has an interval (120 replicates).');
  });

  it('calls rankings between modes inference, and keeps them off the first screen', async () => {
    const summary = await summarise({ effects: paradoxical });
    expect(summary.rankings.length).toBeGreaterThan(0);
    for (const ranking of summary.rankings) {
      expect(ranking).toMatchObject({ kind: 'ranking', inference: true });
      expect(wordFinding(ranking, 'en')).toMatch(/^Between modes \(inference\): /);
    }
    expect(summary.findings.some(({ kind }) => kind === 'ranking')).toBe(false);
  });

  it('says when what was shown is smaller than its margin', async () => {
    const summary = await summarise({ sd: 0.001, effects: { 'autonomy_operators@imposed': -0.004 } });
    const [sentence] = sentences(summary);
    expect(sentence).toMatch(
      /no effect that was shown reaches its margin; the largest: operators lose 0?\.00[34]\d? of autonomy/,
    );
  });

  it('claims nothing whose interval reaches 0', async () => {
    const summary = await summarise({ effects: paradoxical });
    const shrunk = {
      ...summary,
      family: {
        ...summary.family,
        members: summary.family.members.map((member) => ({ ...member, verdict: 'not_shown' as const })),
      },
    };
    expect(writeFindings(shrunk).findings.map(({ kind }) => kind)).toEqual(['nothing_shown']);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import { comparedPowers, type OpinionQuestion, type SecondOpinion } from '../../src/analysis/secondOpinion.ts';
import type { Column } from '../../src/model/measures/column.ts';
import { wordOpinion } from '../../src/report/wordOpinion.ts';
import { isFamilyColumn } from './isFamilyColumn.ts';
import { syntheticSource } from './syntheticSource.ts';

const few = { resamples: 200 };
const kept = (column: Column) =>
  isFamilyColumn(column) ||
  column.name === 'soclab_total' ||
  (comparedPowers as readonly string[]).includes(column.measure);

/** A column whose runs spread a little around a mean by mode. */
const around = (means: Readonly<Record<string, number>>) => (_: number, mode: string, uniform: number) =>
  (means[mode] ?? means['none']) + 0.02 * (uniform - 0.5);

async function opinionOf(columns: Readonly<Record<string, Readonly<Record<string, number>>>>): Promise<SecondOpinion> {
  const { secondOpinion } = await analyseDataset(
    syntheticSource({
      seed: 'opinions',
      replicates: 80,
      keep: kept,
      columns: Object.fromEntries(Object.entries(columns).map(([name, means]) => [name, around(means)])),
    }),
    few,
  );
  if (secondOpinion === null) throw new Error('expected a second opinion');
  return secondOpinion;
}

/** All measures agree on one order of the roles, but for what is given. */
function agreed(others: Readonly<Record<string, Readonly<Record<string, number>>>> = {}) {
  const shares = { management: 0.4, operators: 0.3, technicians: 0.2, clients: 0.1 };
  return {
    ...Object.fromEntries(
      comparedPowers.flatMap((measure) =>
        Object.entries(shares).map(([role, none]) => [`${measure}_${role}`, { none }]),
      ),
    ),
    ...others,
  };
}

const reversedBy = (opinion: SecondOpinion, measure: 'formal_power' | 'effective_power'): OpinionQuestion[] =>
  opinion.rows.filter(({ reversed }) => reversed.includes(measure)).map(({ question }) => question);

describe('the second opinion', () => {
  let opinion: SecondOpinion;
  let sentences: readonly string[];

  beforeAll(async () => {
    opinion = await opinionOf(
      agreed({
        // SocLab sets operators above management in every mode; with control divided, under imposed alone it does not.
        soclab_power_share_operators: { none: 0.5 },
        soclab_power_share_divided_operators: { none: 0.5, imposed: 0.3 },
        // Effective power of clients falls under contact, SocLab’s rises.
        effective_power_clients: { none: 0.1, contact: 0.05 },
        soclab_power_share_clients: { none: 0.1, contact: 0.15 },
      }),
    );
    sentences = wordOpinion(opinion, 'en');
  });

  it('asks every pair of roles in every mode, and every role in every mode but none', () => {
    expect(opinion.rows.map(({ question }) => question.kind)).toEqual([
      ...Array.from({ length: 4 * 6 }, () => 'order'),
      ...Array.from({ length: 3 * 4 }, () => 'shift'),
    ]);
    expect(opinion.size).toBeLessThanOrEqual(36 * 4);
  });

  it('finds the orders and moves that SocLab turns round, and no others', () => {
    const orders = (['none', 'imposed', 'contact', 'negotiated'] as const).map((mode) => ({
      kind: 'order',
      mode,
      first: 'management',
      second: 'operators',
    }));
    expect(reversedBy(opinion, 'formal_power')).toEqual(orders);
    expect(reversedBy(opinion, 'effective_power')).toEqual([
      ...orders,
      { kind: 'shift', mode: 'contact', role: 'clients' },
    ]);
  });

  it('takes differences replicate by replicate, first minus second', () => {
    const { answers } = opinion.rows[0];
    expect(answers.effective_power.difference!).toBeCloseTo(0.1, 2);
    expect(answers.soclab_power_share.difference!).toBeCloseTo(-0.1, 2);
    expect(answers.soclab_power_share).toMatchObject({ verdict: 'lower' });
    const shift = opinion.rows.find(({ question }) => question.kind === 'shift' && question.role === 'operators');
    expect(shift!.answers.soclab_power_share.difference!).toBeCloseTo(0, 2);
    expect(shift!.answers.soclab_power_share_divided.difference!).toBeCloseTo(-0.2, 2);
    expect(answers.soclab_power_share.lower!).toBeLessThan(answers.soclab_power_share.difference!);
  });

  it('is worded from its numbers, with what makes the difference', () => {
    expect(sentences[0]).toBe(
      'Of 24 orders of two roles in a mode, effective power and SocLab are shown to agree on 20 and to disagree on 4; on 0 at least one of them shows no order.',
    );
    expect(sentences[1]).toMatch(
      /^none: effective power sets management above operators, by 0\.1\d* \[0\.\d+, 0\.\d+\] of all power; SocLab sets operators above management, by 0\.1\d* \[.*what is at stake/,
    );
    expect(sentences[2]).toMatch(/^imposed: .*one role has the whole of an issue\.$/);
    expect(sentences[5]).toMatch(
      /^contact against none: the share of clients falls by 0\.05\d* .* rises by 0\.0[45]\d* /,
    );
    expect(sentences.at(-1)).toBe(
      'Formal power and SocLab disagree on 4 of 24 orders. Formal power alone sets: management above operators (none, imposed, contact, negotiated).',
    );
    expect(sentences.join(' ')).not.toMatch(/undefined|NaN|null|[{}]/);
  });

  it('claims nothing where measures agree, or no order is shown', async () => {
    const alike = await opinionOf(agreed());
    expect(reversedBy(alike, 'effective_power')).toEqual([]);
    expect(wordOpinion(alike, 'en')).toHaveLength(2);
    const level = await opinionOf(
      agreed({ soclab_power_share_operators: { none: 0.4 }, soclab_power_share_divided_operators: { none: 0.4 } }),
    );
    expect(reversedBy(level, 'formal_power')).toEqual([]);
    expect(wordOpinion(level, 'en')[0]).toMatch(/agree on 20 and to disagree on 0; on 4 /);
  });

  it('is absent where the data set has no columns of SocLab', async () => {
    const source = syntheticSource({ seed: 'without', replicates: 60, keep: isFamilyColumn });
    expect((await analyseDataset(source, few)).secondOpinion).toBeNull();
  });
});

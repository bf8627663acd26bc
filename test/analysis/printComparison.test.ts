import { describe, expect, it } from 'vitest';
import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import { printComparison } from '../../src/cli/printComparison.ts';
import { wrapText } from '../../src/cli/wrapText.ts';
import { formatNumber } from '../../src/language/formatNumber.ts';
import { syntheticSource } from './syntheticSource.ts';

const shown = ['autonomy', 'formal_power', 'effective_power', 'redistribution_formal', 'redistribution_effective'];

function summarise() {
  const source = syntheticSource({
    seed: 'terminal',
    replicates: 200,
    keep: ({ measure, group, facet }) => shown.includes(measure) && group === undefined && facet === undefined,
    scenario: {
      title: 'Who makes the rules when the client comes in',
      expect: [
        { metric: 'autonomy_operators', mode: 'imposed', minus: 'none', below: -0.05 },
        { metric: 'formal_power_operators', mode: 'contact', minus: 'none', above: 0.05 },
      ],
    },
    columns: { autonomy_clients: () => Number.NaN },
    effects: { 'autonomy_operators@imposed': -0.12, 'formal_power_operators@imposed': 0.2 },
  });
  return analyseDataset(source, { resamples: 300 });
}

describe('printComparison', () => {
  it('prints a table that fits in 96 columns', async () => {
    const text = printComparison(await summarise(), { reportPath: 'results/synthetic/report.html' });
    const lines = text.split('\n').filter((line) => !line.startsWith('Again:'));
    expect(Math.max(...lines.map((line) => line.length))).toBe(96);
    expect(text).toMatchSnapshot();
  });

  it('writes no escape code unless asked, and then says nothing by it alone', async () => {
    const summary = await summarise();
    const plain = printComparison(summary);
    expect(plain).not.toContain('\u001b');
    const bold = printComparison(summary, { bold: true });
    expect(bold).toContain('\u001b[1m');
    expect(bold.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '')).toBe(plain);
  });

  it('shows a loss of autonomy as positive, with the ends of its simultaneous interval', async () => {
    const summary = await summarise();
    const member = summary.family.members.find(
      ({ column, first, second }) => column === 'autonomy_operators' && first === 'imposed' && second === 'none',
    )!;
    const row = printComparison(summary)
      .split('\n')
      .find((line) => line.startsWith('  operators'))!;
    const decimals = 3;
    const [lower, upper] = [-member.upper!, -member.lower!].map((end) => formatNumber('en', end, decimals));
    expect(row.replaceAll(' ', '')).toContain(`[${lower},${upper}]*`);
  });
});

describe('wrapText', () => {
  it('breaks at spaces, indents what follows and leaves long words whole', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapText('one two three', 8, '  ')).toEqual(['one two', '  three']);
    expect(wrapText('overlong word', 4)).toEqual(['overlong', 'word']);
    expect(wrapText('', 4)).toEqual([]);
  });
});

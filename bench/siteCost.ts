import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './outputOf.ts';
import type { Measure, Reading } from './measure.ts';

/** What an action costs at each site that comes with the program, whatever its work is. */
export const siteCost: Measure = {
  name: 'sites',
  about: 'cost of one action at each of scenarios/, against the default organisation',
  async take({ root, siteFile, options }) {
    const files = readdirSync(join(root, 'scenarios')).filter((file) => file.endsWith('.yaml'));
    const readings: Reading[] = [];
    for (const file of files) {
      const output = await outputOf([siteFile, root, join('scenarios', file), options.quick ? 'quick' : 'full']);
      const values: number[] = JSON.parse(output);
      readings.push({
        what: `an action at ${file.replace('.yaml', '')}`,
        unit: '× default',
        values,
        goal: { text: '≤ 3', isMet: (value) => value <= 3 },
      });
    }
    return readings;
  },
};

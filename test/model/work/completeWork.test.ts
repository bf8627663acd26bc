import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planModel } from '../../../src/model/runModel.ts';
import { completeWork } from '../../../src/model/work/completeWork.ts';
import { plainWork } from '../../../src/model/work/plainWork.ts';
import { findWorkSystem } from '../../../src/model/work/registry.ts';
import { RandomStream } from '../../../src/random/randomStream.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';

/** One of each work system: process, planning, service, sales. */
const sites = ['chemistry-certification', 'electronics-workshop', 'telecom-technicians', 'crm-sales'];

const own = { figures: new Float64Array(0), applyConsequences() {} };

describe('completeWork', () => {
  it('keeps what a system says, and is plain where it says nothing', () => {
    const lossOf = () => 7;
    const work = completeWork({ ...own, lossOf });
    expect(work).toMatchObject({ ...plainWork, ...own, lossOf });
  });

  it('gives the work of every system the same properties in the same order, so that they have one shape', () => {
    const names = Object.keys(completeWork(own));
    for (const site of sites) {
      const file = new URL(`../../../scenarios/${site}.yaml`, import.meta.url);
      const { scenario } = parseScenario(readFileSync(file, 'utf8'));
      const { organisation } = planModel(scenario);
      const work = findWorkSystem(scenario.work.system).begin(organisation, new RandomStream(site));
      expect(Object.keys(work).slice(0, names.length)).toEqual(names);
    }
  });
});

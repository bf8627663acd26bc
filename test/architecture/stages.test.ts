import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, type Import, importsIn, importsOf, root } from './imports.ts';

/** Data flows one way: a stage imports from those before it, and from itself. */
const stages = [
  ['language', 'random', 'negotiation', 'statistics'],
  ['scenario'],
  ['plan'],
  ['model'],
  ['dataset'],
  ['runner'],
  ['analysis'],
  ['figures'],
  ['explorer'],
  ['report'],
  ['cluster'],
  // What runs in the reader’s browser, bundled by the build, and the program: neither knows the other.
  ['page', 'cli'],
];

const sources = importsIn('src');

/** Where a folder of src stands in the order. @throws where it has no place in it */
function placeOf(file: string): number {
  const folder = file.split('/')[1];
  const place = stages.findIndex((stage) => stage.includes(folder));
  if (place < 0) throw new Error(`${file}: expected a folder of the stage order, got ${folder}`);
  return place;
}

/** Whether an import leads to a later stage, or from one root to another. */
function goesRight({ from, to }: Import): boolean {
  if (!to.startsWith('src/')) return to.startsWith('workers/') || to.startsWith('test/');
  // The face of the library, above all stages.
  if (from === 'src/index.ts') return false;
  const sameFolder = from.split('/')[1] === to.split('/')[1];
  return !sameFolder && placeOf(to) >= placeOf(from);
}

const arrow = ({ from, to }: Import) => `${from} → ${to}`;

describe('imports of src', () => {
  it('are found whatever their form', () => {
    const text = `
      import a from './a.ts';
      import type { B } from "../b.ts";
      import {
        c,
      } from './c.ts';
      export { d } from './d.ts';
      import './e.ts';
      const f = await import('./f.ts');
      // import g from './g.ts';
      /* import h from './h.ts'; */
    `;
    const found = importsOf('src/x/y.ts', text).map(({ to }) => to);
    expect(found.toSorted()).toEqual(['src/b.ts', ...['a', 'c', 'd', 'e', 'f'].map((name) => `src/x/${name}.ts`)]);
    expect(importsOf('src/x/y.ts', text).find(({ to }) => to === 'src/b.ts')?.typeOnly).toBe(true);
    expect(sources.length).toBeGreaterThan(300);
  });

  it('only go to earlier stages: no arrow leads the other way', () => {
    expect(sources.filter(goesRight).map(arrow)).toEqual([]);
  });

  it('would show an arrow to the right', () => {
    const wrong = { from: 'src/model/step.ts', to: 'src/cli/main.ts', typeOnly: false };
    expect(goesRight(wrong)).toBe(true);
    expect(goesRight({ ...wrong, from: 'src/report/section.ts', to: 'src/analysis/summary.ts' })).toBe(false);
  });

  it('lead to files that exist', () => {
    const files = new Set(filesIn('src'));
    const missing = sources.filter(({ to }) => to.startsWith('src/') && to.endsWith('.ts') && !files.has(to));
    expect(missing.map(arrow)).toEqual([]);
  });

  it('know no platform below model, random and negotiation, nor in what they import', () => {
    const reached = new Set(['model', 'random', 'negotiation'].flatMap((folder) => filesIn(`src/${folder}`)));
    for (const file of reached) {
      for (const { from, to, typeOnly } of sources)
        if (from === file && !typeOnly && to.startsWith('src/')) reached.add(to);
    }
    const platform = sources.filter(({ from, to }) => reached.has(from) && isBuiltin(to));
    expect(platform.map(arrow)).toEqual([]);
    const allowed = /^(?:@stdlib\/math-base-special-(?:exp|ln|pow)|seedrandom|immer|zod)$/;
    const packages = sources.filter(({ from, to }) => reached.has(from) && !to.startsWith('src/') && !allowed.test(to));
    expect(packages.map(arrow)).toEqual([]);
  });

  it('leave the worker threads to bring the runner and what it does for the analysis together', () => {
    const others = importsIn('workers').filter(({ to }) => to.startsWith('src/') && !to.startsWith('src/runner/'));
    expect(others.map(arrow)).toEqual(['workers/task.ts → src/analysis/parts/answerPart.ts']);
  });
});

describe('entry modes and work systems', () => {
  const importersOf = (file: string) => sources.filter(({ to }) => to === file).map(({ from }) => from);

  it.each(['imposed', 'contact', 'negotiated'])('%s could be taken out with its line of the registry', (mode) => {
    expect(importersOf(`src/model/entry/${mode}.ts`)).toEqual(['src/model/entry/registry.ts']);
  });

  it('every work system could be taken out with its folder and its line of the registry', () => {
    const systems = filesIn('src/model/work').filter((file) => dirname(file) !== 'src/model/work');
    expect(systems.length).toBeGreaterThan(0);
    for (const file of systems) {
      const system = file.split('/')[3];
      const outside = importersOf(file).filter((from) => !from.startsWith(`src/model/work/${system}/`));
      const isWhole = file === `src/model/work/${system}/${system}Work.ts`;
      expect(outside, file).toEqual(isWhole ? ['src/model/work/registry.ts'] : []);
    }
  });

  it('neither knows the other', () => {
    const across = sources.filter(
      ({ from, to }) =>
        (from.startsWith('src/model/entry/') && to.startsWith('src/model/work/')) ||
        (from.startsWith('src/model/work/') && to.startsWith('src/model/entry/')),
    );
    expect(across.map(arrow)).toEqual([]);
  });
});

describe('folders and files', () => {
  it('have names of what is in them: no utils, helpers, common, misc', () => {
    const vague = /^(?:utils?|helpers?|common|misc|shared|lib|stuff)(?:\.[a-z]+)*$/i;
    const found = ['src', 'test', 'workers', 'scripts', 'bench'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.split(/[/\\]/).some((name) => vague.test(name)))
        .map((path) => `${folder}/${path}`),
    );
    expect(found).toEqual([]);
  });
});

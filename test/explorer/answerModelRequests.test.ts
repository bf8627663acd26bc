import { expect, test } from 'vitest';
import { answerModelRequests } from '../../src/explorer/answerModelRequests.ts';
import type { ModelAnswer, ModelRequest } from '../../src/explorer/modelMessages.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';

const scenario = scenarioSchema.parse({ name: 'short', weeks: 30, entry_week: 10, measure_weeks: 4 });

function ask(...requests: readonly ModelRequest[]): ModelAnswer[] {
  const answers: ModelAnswer[] = [];
  const answer = answerModelRequests((message) => answers.push(message));
  for (const request of requests) answer(request);
  return answers;
}

const open = { kind: 'open', id: 1, scenario, language: 'en' } as const;

test('nothing is played before a scenario is there', () => {
  expect(ask({ kind: 'replay', id: 2, settings: [], mode: 'imposed', replicate: 0 })).toEqual([
    { kind: 'problem', id: 2, problems: ['expected a scenario to be opened first'] },
  ]);
});

test('settings change the run, impossible ones are all named, and the scenario stays as it was', () => {
  const play = (id: number, value: number) =>
    ({ kind: 'replay', id, settings: [{ path: 'entry.market', value }], mode: 'negotiated', replicate: 0 }) as const;
  const plain = { kind: 'replay', id: 5, settings: [], mode: 'negotiated', replicate: 0 } as const;
  const wrong = {
    ...plain,
    id: 4,
    settings: [
      { path: 'entry.market', value: 7 },
      { path: 'legitimacy.base', value: -1 },
    ],
  };
  const [, first, changed, problem, again] = ask(open, { ...plain, id: 2 }, play(3, 0), wrong, plain);
  if (first.kind !== 'replay' || changed.kind !== 'replay' || again.kind !== 'replay') throw new Error('not played');
  expect(changed.replay.digest).not.toBe(first.replay.digest);
  expect(again.replay.digest).toBe(first.replay.digest);
  expect(problem).toMatchObject({ kind: 'problem', id: 4 });
  expect(problem.kind === 'problem' ? problem.problems : []).toHaveLength(2);
});

test('weeks of several replicates come one by one, in order, as the traced runs have them', () => {
  const columns = ['autonomy_operators', 'formal_power_clients'];
  const answers = ask(
    open,
    { kind: 'weeks', id: 7, settings: [], modes: ['none', 'imposed'], replicates: [4, 2], columns },
    { kind: 'replay', id: 8, settings: [], mode: 'imposed', replicate: 2 },
  );
  expect(answers.map(({ kind }) => kind)).toEqual(['opened', 'weeks', 'weeks', 'done', 'replay']);
  const [, , weeks, , played] = answers;
  if (weeks.kind !== 'weeks' || played.kind !== 'replay') throw new Error('not played');
  expect(weeks.replicate).toBe(2);
  for (const column of columns) {
    expect(weeks.weekly.imposed?.[column]).toEqual(played.replay.weekly[column]);
    expect(weeks.weekly.none?.[column]).toHaveLength(30);
  }
});

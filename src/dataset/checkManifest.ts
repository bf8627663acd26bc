import { checkPoints } from '../plan/checkPoints.ts';
import { endPlan } from '../plan/endPlan.ts';
import type { Plan } from '../plan/plan.ts';
import { planRuns } from '../plan/planRuns.ts';
import { DatasetError } from './datasetError.ts';
import { failedRuns, findMoreFailuresProblem } from './failedRuns.ts';
import { findScenarioFlaws } from './findScenarioFlaws.ts';
import type { Manifest } from './manifest.ts';
import { tableNames } from './tableName.ts';

/** Runs are numbered by 32-bit integers. */
const mostRuns = 2 ** 31 - 1;
/** Lines that a message has at most. */
const mostProblems = 20;

/**
 * Holds a manifest to its own scenario: the scenario can be run, the plan is the one that follows from it, and parts and
 * failures are those that such a plan can have.
 *
 * @param path - of the manifest, for the message
 * @throws DatasetError with every problem
 */
export function checkManifest(manifest: Manifest, path: string): void {
  const { scenario } = manifest;
  const flaws = findScenarioFlaws(scenario);
  const problems = flaws.length > 0 ? flaws : findPlanProblems(manifest);
  if (problems.length === 0) return;
  const shown = problems.slice(0, mostProblems).map((problem) => `${path}: ${problem}`);
  const more = problems.length > mostProblems ? [`… and ${problems.length - mostProblems} more problems`] : [];
  throw new DatasetError(
    [...shown, ...more, 'The manifest is damaged: run the scenario again with --force'].join('\n'),
  );
}

function findPlanProblems(manifest: Manifest): string[] {
  const { scenario, plan: recipe } = manifest;
  let plan: Plan;
  try {
    plan = planRuns(scenario);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [`scenario.design: expected one that can be planned, got: ${error.message}`];
  }
  const { points, replicates: most, modes } = plan;
  if (recipe.points !== points || recipe.modes.join() !== modes.join()) {
    return [
      `plan: expected that of its scenario (${points} points, ${modes.join(', ')}), ` +
        `got ${recipe.points} points, ${recipe.modes.join(', ')}`,
    ];
  }
  const hasStop = typeof scenario.replicates !== 'number';
  if (hasStop ? recipe.replicates > most : recipe.replicates !== most) {
    return [`plan.replicates: expected ${hasStop ? 'at most ' : ''}${most}, got ${recipe.replicates}`];
  }
  const ended = endPlan(plan, recipe.replicates);
  if (!(ended.runs <= mostRuns)) return [`plan: expected at most ${mostRuns} runs, got ${ended.runs}`];
  // The points of a design were looked at before it was run; here only whether the plan can be read.
  const unplayable = checkPoints(scenario).map(({ position, got }) => `scenario.design: ${position.file}: got ${got}`);
  if (unplayable.length > 0) return unplayable;
  const more = findMoreFailuresProblem(manifest.moreFailures ?? [], ended.groups);
  if (more !== undefined) return [more];
  const incorrect = [...findFailureProblems(manifest, ended), ...findMissingProblems(manifest, ended)];
  return incorrect.length > 0 ? incorrect : findPartProblems(manifest, ended);
}

function findPartProblems(manifest: Manifest, plan: Plan): string[] {
  const { parts, scenario, missing } = manifest;
  const problems: string[] = [];
  const rows = new Map<string, number | undefined>();
  const tables = tableNames
    .filter((name) => name !== 'events' || scenario.record.events)
    .map((name) => `${name}.parquet`);
  for (const [at, { file, rows: own }] of parts.entries()) {
    const place = `parts[${at}]`;
    if (rows.has(file)) problems.push(`${place}.file: expected each part once, got ${file} again`);
    else if (!tables.includes(file) && file !== 'summary.json') {
      problems.push(
        `${place}.file: expected one of ${[...tables, 'summary.json'].join(', ')}, got ${JSON.stringify(file)}`,
      );
    }
    if ((own === undefined) !== (file === 'summary.json')) {
      problems.push(`${place}.rows: expected ${file === 'summary.json' ? 'none' : 'a number'}, got ${own ?? 'none'}`);
    }
    rows.set(file, own);
  }
  const absent = tables.filter((file) => !rows.has(file));
  if (absent.length > 0) problems.push(`parts: expected ${absent.join(', ')} among them, got none`);
  if (problems.length > 0) return problems;

  const runs = rows.get('runs.parquet') ?? 0;
  const modes = plan.modes.length;
  const left = new Set(failedRuns(manifest).map(({ point, replicate }) => plan.groupOf(point, replicate)?.index));
  const missed = missing.reduce((total, { groups }) => total + groups, 0);
  const expected = (plan.groups - missed - left.size) * modes;
  if (runs !== expected) {
    problems.push(`parts: runs.parquet: rows: expected ${expected}, those of the plan that gave values, got ${runs}`);
  }
  if (rows.get('points.parquet') !== plan.points) {
    const got = rows.get('points.parquet') ?? 'none';
    problems.push(`parts: points.parquet: rows: expected one a design point, ${plan.points}, got ${got}`);
  }
  return problems;
}

function findFailureProblems(manifest: Manifest, plan: Plan): string[] {
  return failedRuns(manifest).flatMap(({ point, replicate, mode }, at) => {
    const isPlanned = point < plan.points && plan.groupOf(point, replicate) !== undefined && plan.modes.includes(mode);
    return isPlanned
      ? []
      : [`failures[${at}]: expected a run of the plan, got point ${point}, replicate ${replicate}, mode ${mode}`];
  });
}

/** Ranges stand in the order of the plan, apart from each other and within it. */
function findMissingProblems({ missing }: Manifest, plan: Plan): string[] {
  let next = 0;
  for (const [at, { firstGroup, groups }] of missing.entries()) {
    if (firstGroup < next || firstGroup + groups > plan.groups) {
      return [
        `missing[${at}]: expected groups from ${next} to ${plan.groups - 1}, got ${firstGroup} and ${groups - 1} more`,
      ];
    }
    next = firstGroup + groups + 1;
  }
  return [];
}

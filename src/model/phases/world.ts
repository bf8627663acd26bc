import type { Run } from '../run.ts';

/**
 * Contingencies and expectations move; potential situations arise. Exogenous: blocks of a fixed number of draws a week,
 * indexed by performer and issue, the same in every mode. From `world.freeze_from` on, the last week’s draws stand still.
 */
export function moveWorld(run: Run): void {
  const { organisation, world, streams, performers } = run;
  const parameters = organisation.scenario.world;
  const entries = organisation.entries;
  streams.negotiation.fillUniform(run.marks, run.marks.length);
  if (parameters.freeze_from > 0 && run.week >= parameters.freeze_from) return;

  const innovations = scratch(organisation.issues + world.expectation.length);
  streams.world.fillNormal(innovations, innovations.length);
  const persistence = parameters.contingency_persistence;
  const spread = parameters.contingency_sd * Math.sqrt(1 - persistence * persistence);
  for (let k = 0; k < organisation.issues; k += 1) {
    const moved = persistence * world.contingency[k] + spread * innovations[k];
    world.contingency[k] = moved < -1 ? -1 : moved > 1 ? 1 : moved;
  }
  const holding = parameters.expectation_persistence;
  const swing = parameters.expectation_sd * Math.sqrt(1 - holding * holding);
  for (let j = 0; j < world.expectation.length; j += 1) {
    const mean = world.expectationMean[j];
    world.expectation[j] =
      mean + holding * (world.expectation[j] - mean) + swing * innovations[organisation.issues + j];
  }
  run.work.drawArrivals(run);
  if (run.entered) streams.meetings.fillUniform(world.meeting, entries);
  streams.behaviour.fillNormal(performers.noise, entries);
  streams.behaviour.fillUniform(performers.following, entries);
  const noise = organisation.scenario.behaviour.noise_sd;
  for (let i = 0; i < entries; i += 1) performers.noise[i] *= noise;
}

let block = new Float64Array(0);

/** A block that is only used inside one call, so that a week allocates nothing. */
function scratch(length: number): Float64Array {
  if (block.length !== length) block = new Float64Array(length);
  return block;
}

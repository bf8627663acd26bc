import { RandomStream } from '../../random/randomStream.ts';
import { streamName } from '../../random/streamName.ts';

/**
 * The stream from which one part of a design is drawn: apart from all streams of the model, and the same on every
 * machine that plans the design.
 *
 * @param seed - root seed of the scenario
 * @param use - what is drawn, e.g. `sobol/0` for the first scrambling
 */
export function designStream(seed: string, use: string): RandomStream {
  return new RandomStream(streamName(`${seed}/${use}`, 'design'));
}

/** Version of the meaning of streams; it stands in the manifest and changes when draws change place. */
export const randomStreamVersion = 1;

/** What a stream is for; see docs/ODD.md, stochasticity. */
export type StreamPurpose =
  | 'population'
  | 'world'
  | 'meetings'
  | 'behaviour'
  | 'negotiation'
  | 'behaviour-placebo'
  | 'negotiation-placebo'
  | 'design';

/**
 * Name of a replicate’s streams: the same in every mode, and at every point unless the design asks for fresh ones.
 *
 * @example replicateSeed('corule', 3) // 'corule/3'
 */
export function replicateSeed(rootSeed: string, replicate: number, block?: number): string {
  return block === undefined ? `${rootSeed}/${replicate}` : `${rootSeed}/${replicate}/${block}`;
}

/** Name of one stream of a replicate. */
export function streamName(seed: string, purpose: StreamPurpose): string {
  return `${randomStreamVersion}:${purpose}:${seed}`;
}

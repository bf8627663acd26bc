/**
 * Threads that work for a stage to the right of this one.
 *
 * What they are asked, as JSON, and what they answer is that stage’s matter; an answer is copied between threads.
 */
export interface LaterThreads {
  /** Requests that are worked on at the same time. */
  readonly atOnce: number;
  /** @throws Error with the message of what went wrong there, or TaskLost when the thread ended */
  ask(request: string): Promise<unknown>;
}

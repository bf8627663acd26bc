import type { ModelAnswer, ModelRequest } from '../../explorer/modelMessages.ts';

/** The line to a place where the model runs: a worker, or in a test something that answers like one. */
export interface ModelPort {
  post(request: ModelRequest): void;
  /** Who hears the answers, and who is told why none will come any more. */
  listen(hear: (answer: ModelAnswer) => void, fail: (reason: string) => void): void;
  end(): void;
}

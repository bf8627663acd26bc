import '../scenario/withoutEval.ts';
import { answerModelRequests } from '../explorer/answerModelRequests.ts';
import type { ModelRequest } from '../explorer/modelMessages.ts';

// The model, in a worker of the page.
const answer = answerModelRequests((message) => self.postMessage(message));
self.addEventListener('message', ({ data }: MessageEvent<ModelRequest>) => answer(data));

import type { ModelAnswer } from '../../explorer/modelMessages.ts';
import { unpack } from '../unpack.ts';
import type { ModelPort } from './modelPort.ts';

/** Address of the worker’s source; made once a page, at the first use. */
let address: string | null = null;

/**
 * A worker with the model in it, made from the source that is packed in the page.
 *
 * @throws Error where the page has no model in it, or the browser gives no worker
 */
export function openWorkerPort(): ModelPort {
  address ??= addressOfModel();
  const worker = new Worker(address);
  return {
    post(request) {
      worker.postMessage(request);
    },
    listen(hear, fail) {
      worker.addEventListener('message', ({ data }: MessageEvent<ModelAnswer>) => hear(data));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        fail(event.message);
      });
    },
    end() {
      worker.terminate();
    },
  };
}

function addressOfModel(): string {
  const source = unpack('model-packed');
  if (source === null) throw new Error('model-packed: expected the model in the page, found none');
  return URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}

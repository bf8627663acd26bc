import { closedChannel } from './closedChannel.ts';
import type { EntryMode } from './entryMode.ts';

/** `none`: the client does not come in; the counterfactual of every comparison. */
export const none: EntryMode = {
  name: 'none',
  enter() {
    return closedChannel;
  },
};

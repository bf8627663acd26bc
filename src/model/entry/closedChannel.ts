import type { EntryChannel } from './entryMode.ts';

/** No way in: before the entry, and always in `none`. */
export const closedChannel: EntryChannel = {
  beforeWork() {},
  afterWork() {},
  open() {},
  convene() {
    return undefined;
  },
  voiceOf() {
    return 0;
  },
  answersProposals() {
    return 0;
  },
};

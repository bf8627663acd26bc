import type { EntryMode } from './entryMode.ts';

/** `none`: the client does not come in; the counterfactual of every comparison. */
export const none: EntryMode = {
  name: 'none',
  createState() {
    return undefined;
  },
  beforeWork() {},
  afterWork() {},
  open() {},
  convene() {
    return undefined;
  },
};

import { register } from 'tsx/esm/api';

// Lets Node itself load the TypeScript of src in the process of the tests. Not by `--import tsx`, which every thread that a
// test starts would take over, and load anew.
const isRegistered = Symbol.for('corule: sources are loaded by tsx');
if (!(isRegistered in globalThis)) {
  register();
  Object.defineProperty(globalThis, isRegistered, { value: true });
}

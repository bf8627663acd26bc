import { contact } from './contact.ts';
import type { EntryMode } from './entryMode.ts';
import { imposed } from './imposed.ts';
import { negotiated } from './negotiated.ts';
import { none } from './none.ts';

const entryModes: Readonly<Record<string, EntryMode>> = {
  none,
  imposed,
  contact,
  negotiated,
};

/**
 * The entry mode of a name; a placebo is `none` on other streams.
 *
 * @throws where no mode has that name
 */
export function findEntryMode(name: string): EntryMode {
  const key = name === 'placebo' ? 'none' : name;
  const found = Object.hasOwn(entryModes, key) ? entryModes[key] : undefined;
  if (found === undefined)
    throw new Error(`mode: expected one of ${Object.keys(entryModes).join(', ')}, placebo; got ${name}`);
  return found;
}

import { existsSync, readFileSync } from 'node:fs';

/** Which program this is. */
export interface BuildInformation {
  readonly version: string;
  /** Git commit at build; `unknown` when run from sources or built outside a checkout. */
  readonly commit: string;
}

const whenBuilt = new URL('../../build.json', import.meta.url);
const whenFromSources = new URL('../../package.json', import.meta.url);

/**
 * Version and commit of the running program, fixed at build.
 *
 * From dist/ they are those of dist/build.json; from the sources, the version of package.json and `unknown`.
 */
export function buildInformation(): BuildInformation {
  const stamp: { readonly version: string; readonly commit?: string } = JSON.parse(
    readFileSync(existsSync(whenBuilt) ? whenBuilt : whenFromSources, 'utf8'),
  );
  const { version, commit } = stamp;
  return { version, commit: commit ?? 'unknown' };
}

import type { Site } from './site.ts';

/** How a site is called: the title of its scenario, else the name of its folder. */
export function nameSite({ folder, summary }: Site): string {
  return summary?.provenance.title ?? summary?.provenance.name ?? folder;
}

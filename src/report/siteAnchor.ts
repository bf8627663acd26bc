import type { Site } from './site.ts';

/** Anchor of a site’s page: its folder, with what may not stand in an anchor written in hexadecimal. */
export function siteAnchor({ folder }: Site): string {
  const plain = folder.replaceAll(/[^A-Za-z0-9-]/g, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}`);
  return `site-${plain}`;
}

import { strFromU8, unzlibSync } from 'fflate';

/**
 * Text of a data block of the page that the build packed (zlib, base64); `null` where the page has no such block.
 *
 * At once, not in the background: a page that is printed as soon as it has loaded must have its figures.
 *
 * @param id of a `script` element that is data, not code
 */
export function unpack(id: string): string | null {
  const block = document.getElementById(id);
  if (block === null) return null;
  const packed = atob(block.textContent ?? '');
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
  return strFromU8(unzlibSync(bytes));
}

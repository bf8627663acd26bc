import { createHash } from 'node:crypto';

/**
 * Policy of a page that runs only the scripts it was written with and asks the network for nothing.
 *
 * @param scripts texts of the inline scripts, byte for byte; a page without any runs none
 * @param sharedScript whether a script file beside the page may run too
 */
export function contentSecurityPolicy(scripts: readonly string[], sharedScript: boolean): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`);
  // A page opened from disk has no origin of its own, so that 'self' alone may not reach the file beside it.
  const sources = [...hashes, ...(sharedScript ? ["'self'", 'file:'] : [])];
  return [
    "default-src 'none'",
    `script-src ${sources.length === 0 ? "'none'" : sources.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

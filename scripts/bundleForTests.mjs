import { fileURLToPath } from 'node:url';
import { bundlePage } from './bundlePage.mjs';

/** Pages under test run the script of these sources, not that of the last build. */
export default async function bundleForTests() {
  await bundlePage(fileURLToPath(new URL('../dist/assets', import.meta.url)));
}

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { type CommandResult, runInProcess } from '../cli/runInProcess.ts';

/** Texts that a page must show and never obey; the scenario may hold them wherever it takes words. */
export const markup = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';

/** A scenario that is run at once, full of markup and formulas. */
export const markedScenario = JSON.stringify({
  name: 'marked',
  title: markup,
  description: `${markup}\n<meta http-equiv="refresh" content="0">`,
  source: '=HYPERLINK("https://example.org")',
  authors: [{ name: markup, affiliation: markup }],
  seed: '=cmd|calc',
  replicates: 2,
  weeks: 27,
  entry_week: 2,
  compare: { modes: ['imposed'] },
  expect: [{ metric: 'autonomy_loss_operators', mode: 'imposed', above: -1, why: markup, saw: markup, source: markup }],
  not_modelled: [markup],
});

/** A folder of its own with a finished data set in `data`, to be spoilt. */
export class HostileFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'corule-hostile-'));
  readonly data = join(this.root, 'data');

  /** Simulates the data set; a copy of it is kept. */
  async prepare(): Promise<CommandResult> {
    writeFileSync(join(this.root, 'marked.json'), markedScenario);
    const result = await this.run('run', 'marked.json', '--out', 'data', '--threads', '0', '--quiet');
    cpSync(this.data, join(this.root, 'whole'), { recursive: true });
    return result;
  }

  /** Brings the data set back as it was. */
  restore(): void {
    rmSync(this.data, { recursive: true, force: true });
    cpSync(join(this.root, 'whole'), this.data, { recursive: true });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  run(...args: readonly string[]): Promise<CommandResult> {
    return runInProcess(args, this.root);
  }

  path(file: string): string {
    return join(this.data, file);
  }

  /** Changes the manifest as somebody would who knows it: hashes and checksums are made to fit. */
  rewriteManifest(change: (manifest: Record<string, any>) => void): void {
    const manifest: Record<string, any> = JSON.parse(readFileSync(this.path('manifest.json'), 'utf8'));
    change(manifest);
    const scenario = scenarioSchema.safeParse(manifest.scenario);
    if (scenario.success) manifest.scenarioHash = scenarioHash(scenario.data);
    writeFileSync(this.path('manifest.json'), JSON.stringify(manifest));
  }

  /** Replaces a part, and its checksum in the manifest. */
  replacePart(file: string, content: string | Uint8Array): void {
    writeFileSync(this.path(file), content);
    this.rewriteManifest(({ parts }) => {
      for (const part of parts) if (part.file === file) part.sha256 = sha256Of(content);
    });
  }

  isThere(file: string): boolean {
    return statSync(join(this.root, file), { throwIfNoEntry: false }) !== undefined;
  }
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

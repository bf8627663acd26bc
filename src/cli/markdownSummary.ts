import type { DesignStudy } from '../analysis/design/designStudy.ts';
import type { ExpectationVerdict, Summary } from '../analysis/summary.ts';
import { wordFinding } from '../analysis/wordFinding.ts';
import { modeName } from '../figures/termsOf.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { wordStudyFindings } from '../report/design/wordStudyFindings.ts';
import { expectationEstimate, expectationSubject } from './expectationLines.ts';
import { warningLines } from './warningLines.ts';

/** What stands in the summary beside the numbers of the data set. */
export interface MarkdownOptions {
  readonly language: Language;
  /** Where the report lies, as the user would type it. */
  readonly reportPath: string;
  /** Where it can be opened; without it, its path stands there as text. */
  readonly reportLink?: string;
}

/**
 * A data set for the page of a job, in GitHub’s Markdown: verdicts, findings, warnings, and where the numbers come from.
 * No clock and no host: the same data set gives the same bytes.
 */
export function markdownSummary(
  summary: Summary | DesignStudy,
  verdicts: readonly ExpectationVerdict[],
  options: MarkdownOptions,
): string {
  const { language } = options;
  const { provenance } = summary;
  const findings =
    'kind' in summary
      ? wordStudyFindings(summary, language)
      : summary.findings.map((finding) => wordFinding(finding, language));
  const warnings = warningLines(
    summary.warnings,
    language,
    Number.POSITIVE_INFINITY,
    'kind' in summary ? {} : summary.metrics,
  );
  const blocks = [
    `## ${escapeMarkdown(provenance.title ?? provenance.name)}`,
    ...section('markdown.expectations', expectationTable(verdicts, language), language),
    ...section('markdown.findings', list(findings), language),
    ...section('markdown.warnings', list(warnings), language),
    ...section('markdown.provenance', provenanceTable(summary, options), language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(
  heading: 'markdown.expectations' | 'markdown.findings' | 'markdown.warnings' | 'markdown.provenance',
  block: string,
  language: Language,
): string[] {
  return block === '' ? [] : [`### ${translate(language, heading)}`, block];
}

function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${escapeMarkdown(entry)}`).join('\n');
}

function expectationTable(verdicts: readonly ExpectationVerdict[], language: Language): string {
  if (verdicts.length === 0) return translate(language, 'markdown.expectations.none');
  const count = (verdict: ExpectationVerdict['verdict']) => verdicts.filter((one) => one.verdict === verdict).length;
  const counts = { pass: count('pass'), fail: count('fail'), undecided: count('undecided') };
  const rows = verdicts.map((verdict) => [
    translate(language, `terminal.expect.${verdict.verdict}`),
    expectationSubject(verdict, language),
    expectationEstimate(verdict, language),
    verdict.why ?? '',
  ]);
  const headings = (['verdict', 'expectation', 'estimate', 'why'] as const).map((column) =>
    translate(language, `markdown.head.${column}`),
  );
  return `${translate(language, 'terminal.expect', counts)}\n\n${table(headings, rows)}`;
}

function provenanceTable({ provenance }: Summary | DesignStudy, options: MarkdownOptions): string {
  const { language, reportPath, reportLink } = options;
  const { version, commit } = provenance;
  const row = (
    key: 'scenario' | 'replicates' | 'modes' | 'weeks' | 'seed' | 'version' | 'again' | 'report',
    text: string,
  ) => `| ${translate(language, `markdown.${key}`)} | ${text} |`;
  return [
    '| | |',
    '| --- | --- |',
    row('scenario', `${escapeMarkdown(provenance.name)} (${code(provenance.scenarioHash)})`),
    row('replicates', translate(language, 'markdown.replicates.text', provenance.replicates)),
    row('modes', escapeMarkdown(provenance.modes.map((mode) => modeName(language, mode)).join(', '))),
    row('weeks', translate(language, 'markdown.weeks.text', provenance)),
    row('seed', code(provenance.seed)),
    row('version', escapeMarkdown(translate(language, 'markdown.version.text', { version, commit }))),
    row('again', code(provenance.command)),
    row('report', reportLink === undefined ? code(reportPath) : `[${escapeMarkdown(reportPath)}](<${reportLink}>)`),
  ].join('\n');
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Text that means nothing to Markdown, on one line. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|#~]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;');
}

/** Words that stay as they are typed; a bar would end the cell of a table even here. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const padded = fence.length > 1 ? ` ${text} ` : text;
  return `${fence}${padded.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}${fence}`;
}

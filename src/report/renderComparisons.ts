import { pairKey } from '../analysis/metricSummary.ts';
import { type FamilyMember } from '../analysis/primaryFamily.ts';
import { type Summary } from '../analysis/summary.ts';
import { accountName, modeName } from '../figures/termsOf.ts';
import { formatNumber, formatSigned } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { differenceTexts, pText } from './numberText.ts';
import { paragraph } from './paragraph.ts';
import { renderIntervalBar } from './renderIntervalBar.ts';
import { type Cell, renderTable } from './renderTable.ts';

/** The primary family, a table a measure: difference and simultaneous interval first, effect sizes next, p last. */
export function renderComparisons(summary: Summary, language: Language): string {
  const { family, intervals, provenance } = summary;
  const level = formatNumber(language, intervals.level * 100, 0);
  const tables = family.measures.map((measure) => {
    const members = family.members.filter((member) => member.measure === measure && member.verdict !== 'no_interval');
    const reach = Math.max(
      0.01,
      ...members.flatMap(({ lower, upper }) => [Math.abs(lower ?? 0), Math.abs(upper ?? 0)]),
    );
    return renderTable({
      caption: translate(language, 'report.comparisons.caption', { measure: measureName(summary, measure) }),
      head: [
        { text: translate(language, 'report.head.role') },
        { text: translate(language, 'report.head.pair') },
        { text: translate(language, 'report.head.difference'), kind: 'number' },
        { text: translate(language, 'report.head.simultaneous', { level }), kind: 'number' },
        { text: translate(language, 'report.head.drawn') },
        { text: translate(language, 'report.head.verdict') },
        { text: translate(language, 'report.head.dav'), kind: 'number' },
        { text: translate(language, 'report.head.sign-balance'), kind: 'number' },
        { text: translate(language, 'report.head.correlation'), kind: 'number' },
        { text: translate(language, 'report.head.n'), kind: 'number' },
        { text: translate(language, 'report.head.needed'), kind: 'number' },
        { text: translate(language, 'report.head.flags') },
        { text: translate(language, 'report.head.p'), kind: 'number' },
      ],
      rows: members.map((member) => ({
        shown: member.verdict === 'higher' || member.verdict === 'lower',
        cells: cellsOf(summary, member, reach, language),
      })),
    });
  });
  const enough = family.enough
    ? translate(language, 'report.comparisons.enough', { used: provenance.replicates.used })
    : translate(language, 'report.comparisons.not-enough', {
        used: provenance.replicates.used,
        needed: family.replicatesNeeded ?? '–',
      });
  return [
    paragraph('', translate(language, 'report.comparisons.intro', { size: family.size, level })),
    paragraph('', enough),
    ...tables,
    ...withoutInterval(summary, language),
    paragraph('note', translate(language, 'report.comparisons.legend')),
    paragraph('note', translate(language, 'report.scope')),
  ].join('\n');
}

function withoutInterval({ family, metrics }: Summary, language: Language): readonly string[] {
  const columns = new Set(
    family.members.filter(({ verdict }) => verdict === 'no_interval').map(({ column }) => column),
  );
  if (columns.size === 0) return [];
  const labels = [...columns].map((column) => metrics[column]?.label ?? column).join(semicolon(language));
  return [paragraph('note', translate(language, 'report.comparisons.no-interval', { metrics: labels }))];
}

function cellsOf(summary: Summary, member: FamilyMember, reach: number, language: Language): readonly Cell[] {
  const { first, second, difference, lower, upper } = member;
  const pair = summary.metrics[member.column]?.pairs[pairKey(first, second)];
  const texts = differenceTexts(language, { estimate: difference, lower, upper });
  const bar =
    difference === null || lower === null || upper === null ? '' : renderIntervalBar(difference, lower, upper, reach);
  return [
    { text: accountName(language, member.role) },
    {
      text: translate(language, 'report.pair', {
        first: modeName(language, first),
        second: modeName(language, second),
      }),
    },
    number(texts.difference, difference),
    number(texts.interval, lower),
    { text: bar, value: difference, kind: 'html' },
    { text: translate(language, `report.verdict.${member.verdict}`) },
    number(formatSigned(language, pair?.dav ?? null, 2), pair?.dav ?? null),
    number(formatSigned(language, pair?.signBalance ?? null, 2), pair?.signBalance ?? null),
    number(formatNumber(language, pair?.correlation ?? null, 2), pair?.correlation ?? null),
    number(String(member.n), member.n),
    number(member.replicatesNeeded === null ? '–' : String(member.replicatesNeeded), member.replicatesNeeded),
    { text: member.flags.map((flag) => translate(language, `report.flag.${flag}`)).join(', ') },
    number(pText(language, member.p), member.p),
  ];
}

function number(text: string, value: number | null): Cell {
  return { text, value, kind: 'number' };
}

/** The measure as the columns call it, without its role. */
function measureName(summary: Summary, measure: string): string {
  const label = Object.values(summary.metrics).find((metric) => metric.measure === measure)?.label ?? measure;
  return label.includes(', ') ? label.slice(0, label.indexOf(', ')) : label;
}

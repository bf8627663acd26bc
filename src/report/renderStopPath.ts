import type { StopPath } from '../analysis/stopPath.ts';
import { drawStopPath } from '../figures/drawStopPath.ts';
import { slowestMetric } from '../figures/slowestMetric.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { paragraph } from './paragraph.ts';
import { renderTable } from './renderTable.ts';
import type { Section } from './section.ts';

/** The section on the stop rule, for the report of one point and for that of a design. */
export function renderStopPath(path: StopPath, language: Language): Section {
  const metrics = path.looks.at(-1)?.metrics ?? [];
  const met = metrics.filter((metric) => metric.met).length;
  const values = { looks: path.looks.length, stop: path.stop, metrics: metrics.length };
  return {
    id: 'stop',
    heading: translate(language, 'stop.section'),
    blocks: [
      paragraph(
        '',
        path.reason === 'margins'
          ? translate(language, 'stop.intro.margins', values)
          : translate(language, 'stop.intro.maximum', { ...values, met }),
      ),
      (view) => drawStopPath(path, view),
      tabulateLooks(path, language),
      tabulateMetrics(path, language),
    ],
  };
}

function tabulateLooks(path: StopPath, language: Language): string {
  const slowest = slowestMetric(path);
  return renderTable({
    caption: translate(language, 'stop.caption.looks'),
    head: [
      { text: translate(language, 'stop.head.n'), kind: 'number' },
      { text: translate(language, 'stop.head.met'), kind: 'number' },
      { text: translate(language, 'stop.head.slowest') },
      { text: translate(language, 'stop.head.half-width'), kind: 'number' },
      { text: translate(language, 'stop.head.margin'), kind: 'number' },
    ],
    rows: path.looks.map(({ n, metrics }) => {
      const count = metrics.filter((metric) => metric.met).length;
      const { label, halfWidth, margin } = metrics[slowest];
      return {
        cells: [
          { text: String(n), value: n, kind: 'number' as const },
          {
            text: translate(language, 'stop.count', { met: count, metrics: metrics.length }),
            value: count,
            kind: 'number' as const,
          },
          { text: label, kind: 'wide' as const },
          { text: finite(halfWidth, language), value: halfWidth, kind: 'number' as const },
          { text: formatNumber(language, margin, 3), value: margin, kind: 'number' as const },
        ],
      };
    }),
  });
}

function tabulateMetrics({ looks }: StopPath, language: Language): string {
  const metrics = looks.at(-1)?.metrics ?? [];
  return renderTable({
    caption: translate(language, 'stop.caption.metrics'),
    head: [
      { text: translate(language, 'stop.head.metric') },
      ...(['mean', 'half-width', 'margin', 'ratio', 'met'] as const).map((column) => ({
        text: translate(language, `stop.head.${column}`),
        kind: 'number' as const,
      })),
    ],
    rows: metrics.map(({ label, mean, halfWidth, margin, met }) => {
      const ratio = halfWidth === null ? null : halfWidth / margin;
      return {
        cells: [
          { text: label, kind: 'wide' as const },
          { text: finite(mean, language), value: mean, kind: 'number' as const },
          { text: finite(halfWidth, language), value: halfWidth, kind: 'number' as const },
          { text: formatNumber(language, margin, 3), value: margin, kind: 'number' as const },
          { text: finite(ratio, language), value: ratio, kind: 'number' as const },
          { text: translate(language, met ? 'design.yes' : 'design.no'), kind: 'number' as const },
        ],
      };
    }),
  });
}

function finite(value: number | null, language: Language): string {
  return formatNumber(language, value !== null && Number.isFinite(value) ? value : null, 3);
}

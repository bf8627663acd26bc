import type { LegendEntry } from '../figures/figure.ts';
import { withOpacity } from '../figures/withOpacity.ts';
import { escapeHtml } from './escapeHtml.ts';

/** Legend of a figure as a list with small drawings: it wraps on any width and needs no script. */
export function renderLegend(entries: readonly LegendEntry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(
    (entry) =>
      `<li><svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">${drawMark(entry)}</svg>${escapeHtml(entry.label)}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

function drawMark({ colour, mark }: LegendEntry): string {
  switch (mark.kind) {
    case 'area':
      return `<rect x="1" y="1" width="24" height="12" fill="${withOpacity(colour, mark.opacity)}" stroke="${colour}"/>${drawPattern(mark.pattern, mark.opacity > 0.8 ? '#ffffff' : colour)}`;
    case 'line':
      return `<line x1="1" y1="7" x2="25" y2="7" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dashes(mark.dash)}"/>`;
    case 'symbol':
      return drawSymbol(mark.symbol, colour);
    default:
      throw new Error(`legend: unknown mark ${String(mark satisfies never)}`);
  }
}

function drawPattern(pattern: string, ink: string): string {
  const stroke = `stroke="${ink}" stroke-opacity="0.8" stroke-width="1.2"`;
  switch (pattern) {
    case '':
      return '';
    case '/':
      return [4, 11, 18].map((x) => `<line x1="${x}" y1="12" x2="${x + 5}" y2="2" ${stroke}/>`).join('');
    case 'x':
      return [4, 11, 18].map((x) => `<path d="M${x} 12l5 -10M${x} 2l5 10" fill="none" ${stroke}/>`).join('');
    case '.':
      return [4, 9, 14, 19, 23]
        .flatMap((x) => [4.5, 9.5].map((y) => `<circle cx="${x}" cy="${y}" r="1.1" fill="${ink}" fill-opacity="0.8"/>`))
        .join('');
    case '-':
      return [4.5, 9.5].map((y) => `<line x1="2" y1="${y}" x2="24" y2="${y}" ${stroke}/>`).join('');
    default:
      throw new Error(`legend: unknown pattern ${pattern}`);
  }
}

function drawSymbol(symbol: string, colour: string): string {
  const open = symbol.endsWith('-open');
  const paint = open ? `fill="none" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`;
  switch (symbol.replace(/(-thin)?-open$/, '')) {
    case 'circle':
      return `<circle cx="13" cy="7" r="5" ${paint}/>`;
    case 'square':
      return `<rect x="8" y="2" width="10" height="10" ${paint}/>`;
    case 'diamond':
      return `<path d="M13 1l6 6l-6 6l-6 -6z" ${paint}/>`;
    case 'triangle-up':
      return `<path d="M13 1l6 11h-12z" ${paint}/>`;
    case 'hexagon':
      return `<path d="M13 1l5.2 3v6l-5.2 3l-5.2 -3v-6z" ${paint}/>`;
    case 'star':
      return `<path d="M13 0.5l1.8 4.2l4.6 .4l-3.5 3l1.1 4.5l-4 -2.4l-4 2.4l1.1 -4.5l-3.5 -3l4.6 -.4z" ${paint}/>`;
    case 'x':
      return `<path d="M8 2l10 10M18 2l-10 10" fill="none" stroke="${colour}" stroke-width="2"/>`;
    default:
      throw new Error(`legend: unknown symbol ${symbol}`);
  }
}

function dashes(dash: string): string {
  switch (dash) {
    case 'solid':
      return 'none';
    case 'dot':
      return '2 3';
    case 'dash':
      return '6 4';
    case 'dashdot':
      return '7 3 2 3';
    case 'longdash':
      return '10 4';
    default:
      throw new Error(`legend: unknown dash ${dash}`);
  }
}

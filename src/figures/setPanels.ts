import type { Json, Layout } from './figure.ts';
import { type FigureWidth, nominalWidthPx } from './figureWidth.ts';

/** One panel of a figure: its axes by the names that traces use, and what stands around it. */
export interface Panel {
  readonly title: string;
  readonly x: { readonly [attribute: string]: Json };
  readonly y: { readonly [attribute: string]: Json };
}

/** How panels are set on the page; lengths in pixels. */
export interface PanelSetting {
  readonly width: FigureWidth;
  readonly columns: number;
  readonly panelHeightPx: number;
  /** Between the panels of a row: room for the ticks of the right one. */
  readonly gapXPx: number;
  /** Between rows: room for ticks and the titles of the lower row. */
  readonly gapYPx: number;
  readonly leftPx: number;
  readonly bottomPx: number;
}

/** Axis references of the panel with this index, for `xaxis` and `yaxis` of a trace. */
export function panelAxes(index: number): { readonly xaxis: string; readonly yaxis: string } {
  const suffix = index === 0 ? '' : String(index + 1);
  return { xaxis: `x${suffix}`, yaxis: `y${suffix}` };
}

/**
 * Sets panels row by row on a grid and gives the Plotly layout: axes with their domains, titles above the panels.
 *
 * @param extra further attributes of the layout; its annotations and shapes are kept beside the titles
 */
export function setPanels(
  panels: readonly Panel[],
  setting: PanelSetting,
  extra: { [key: string]: Json } = {},
): Layout {
  const columns = Math.min(setting.columns, Math.max(1, panels.length));
  const rows = Math.max(1, Math.ceil(panels.length / columns));
  const firstRow = panels.slice(0, columns).map(({ title }) => title.split('<br>').length);
  const topPx = 10 + 16 * Math.max(1, ...firstRow);
  const rightPx = 14;
  const innerWidthPx = nominalWidthPx[setting.width] - setting.leftPx - rightPx;
  const innerHeightPx = rows * setting.panelHeightPx + (rows - 1) * setting.gapYPx;
  const gapX = columns === 1 ? 0 : setting.gapXPx / innerWidthPx;
  const panelWidth = (1 - gapX * (columns - 1)) / columns;
  const layout: { [key: string]: Json } = {};
  const titles: Json[] = [];
  for (const [index, panel] of panels.entries()) {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const left = round(column * (panelWidth + gapX));
    const top = 1 - (row * (setting.panelHeightPx + setting.gapYPx)) / innerHeightPx;
    const bottom = round(Math.max(0, top - setting.panelHeightPx / innerHeightPx));
    const suffix = index === 0 ? '' : String(index + 1);
    layout[`xaxis${suffix}`] = {
      automargin: false,
      ...panel.x,
      domain: [left, round(Math.min(1, left + panelWidth))],
      anchor: `y${suffix}`,
    };
    layout[`yaxis${suffix}`] = { automargin: false, ...panel.y, domain: [bottom, round(top)], anchor: `x${suffix}` };
    if (panel.title !== '') {
      titles.push({
        text: panel.title,
        xref: 'paper',
        yref: 'paper',
        x: left,
        y: round(top),
        xanchor: 'left',
        yanchor: 'bottom',
        yshift: 3,
        showarrow: false,
        align: 'left',
        font: { size: 12 },
      });
    }
  }
  const annotations = Array.isArray(extra['annotations']) ? (extra['annotations'] as readonly Json[]) : [];
  return {
    ...extra,
    ...layout,
    annotations: [...titles, ...annotations],
    showlegend: false,
    height: innerHeightPx + topPx + setting.bottomPx,
    margin: { l: setting.leftPx, r: rightPx, t: topPx, b: setting.bottomPx },
  };
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
